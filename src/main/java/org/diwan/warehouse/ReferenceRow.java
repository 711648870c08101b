package org.diwan.warehouse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a reference file.
 *
 * @param line in the file
 * @param cells in the order of {@link ReferenceTable#columns}, null where empty
 */
public record ReferenceRow(long line, List<@Nullable String> cells) {}
