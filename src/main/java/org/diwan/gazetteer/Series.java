package org.diwan.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A series of conferences.
 *
 * @param convenor organisation id or alpha-3 code of who meets, null where unknown
 */
public record Series(String id, @Nullable String convenor, @Nullable String hostIso3) {}
