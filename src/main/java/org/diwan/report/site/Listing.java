package org.diwan.report.site;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of records with what narrows it.
 *
 * @param name of its data file; empty for a table that has none
 * @param caption what it holds
 * @param note what is not in it; may be empty
 */
record Listing(
    String name, Name caption, Name note, List<Column> columns, List<Facet> facets, List<Row> all) {

  /** Rows that a page holds before the script adds the rest. */
  private static final int FIRST = 50;

  /**
   * @param css classes of its cells; {@code link} for the one that leads to the record's page
   */
  record Column(Name label, String css) {
    boolean isLink() {
      return css.contains("link");
    }

    /** Whether it names the article. */
    boolean isSource() {
      return css.contains("source");
    }
  }

  /**
   * Columns told as {@code phrase: css}, such as {@code pair: link wide}.
   *
   * @throws IllegalArgumentException if there is no phrase {@code column_…} for one
   */
  static List<Column> columns(String... told) {
    return Arrays.stream(told)
        .map(column -> column.split(": "))
        .map(parts -> new Column(Phrases.of("column_" + parts[0]), parts[1]))
        .toList();
  }

  /**
   * A list of the menu: caption and bound are the phrases of its name.
   *
   * @param all how many records there are, with a row or without
   */
  static Listing ofMenu(
      String name, List<Column> columns, List<Facet> facets, List<Row> rows, long all) {
    return new Listing(
        name,
        Phrases.of("caption_" + name),
        Bound.note("bound_" + name, rows.size(), all),
        columns,
        facets,
        rows);
  }

  /**
   * One text of a row.
   *
   * @param href a page of the site that it leads to; empty for none
   * @param article likewise of the press
   * @param said in Arabic, a line below; may be empty
   */
  record Cell(Column column, Name text, String href, String article, String said) {}

  /** Rows as the page shows them. */
  record Shown(List<Cell> cells) {}

  /**
   * One record.
   *
   * @param href its page, from the language's top; empty where it has none
   * @param day for filters by time, ISO; empty where unknown
   * @param facets codes that filters compare, in the order of the facets
   * @param cells in the order of the columns
   * @param named whose {@link OtherNames} a search finds it by
   * @param article of the press that a source leads to; empty for none
   * @param said words of the press, below the name of the record; empty for none
   */
  record Row(
      String href,
      String day,
      List<List<String>> facets,
      List<Name> cells,
      List<String> named,
      String article,
      String said) {
    Row {
      facets = List.copyOf(facets);
      cells = List.copyOf(cells);
      named = List.copyOf(named);
    }

    Row(String href, String day, List<List<String>> facets, List<Name> cells) {
      this(href, day, facets, cells, List.of(), "", "");
    }

    /** The same, found by those names too. */
    Row naming(List<String> keys) {
      return new Row(href, day, facets, cells, keys, article, said);
    }

    /** The same, leading to that article. */
    Row from(Address source) {
      return new Row(href, day, facets, cells, named, source.followed(), said);
    }

    /** The same in these words, or as many of them as a line or two hold. */
    Row saying(String words) {
      return new Row(href, day, facets, cells, named, article, Passage.shortened(words));
    }
  }

  /** The same with a note. */
  Listing noted(Name added) {
    return new Listing(name, caption, added, columns, facets, all);
  }

  /** The first rows, for the page itself. */
  List<Shown> rows() {
    return all.stream().limit(name.isEmpty() ? all.size() : FIRST).map(this::shown).toList();
  }

  /** As the menu has it. */
  Name menuName() {
    return Phrases.of("menu_" + name);
  }

  /** Whether its rows can be narrowed by day. */
  boolean isDated() {
    return all.stream().anyMatch(row -> !row.day().isEmpty());
  }

  int size() {
    return all.size();
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  private Shown shown(Row row) {
    return new Shown(
        IntStream.range(0, columns.size())
            .mapToObj(i -> cell(columns.get(i), row.cells().get(i), row))
            .toList());
  }

  private static Cell cell(Column column, Name text, Row row) {
    return new Cell(
        column,
        text,
        column.isLink() ? row.href() : "",
        column.isSource() ? row.article() : "",
        column.isLink() ? row.said() : "");
  }
}
