package org.diwan.catalog;

import java.util.List;

/**
 * A table or a view.
 *
 * @param comment what one row is; empty where nobody said
 * @param columns from left to right
 * @param primaryKey its columns; empty for views
 * @param foreignKeys in the order of their columns
 * @param reads tables and views, with their schemas, that a view selects from; empty for tables
 */
public record Relation(
    String schema,
    String name,
    boolean isView,
    String comment,
    List<Column> columns,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys,
    List<String> reads) {

  private static final String GRAIN = "Grain: one row per ";

  /** Name with its schema. */
  public String fullName() {
    return schema + "." + name;
  }

  /** What one row is, without the words that every comment begins with. */
  public String grain() {
    return comment.startsWith(GRAIN) ? comment.substring(GRAIN.length()) : comment;
  }
}
