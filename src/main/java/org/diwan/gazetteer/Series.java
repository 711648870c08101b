package org.diwan.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series of conferences.
 *
 * @param convenors organisation ids or alpha-3 codes of who meets, none where unknown
 */
public record Series(String id, List<String> convenors, @Nullable String hostIso3) {}
