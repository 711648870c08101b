package org.diwan.catalog;

import java.util.List;

/**
 * A declared foreign key.
 *
 * @param columns of the table that has it
 * @param target table it leads to, with its schema
 */
public record ForeignKey(List<String> columns, String target) {}
