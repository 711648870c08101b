package org.diwan.report.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A chart. The page holds it as a table, from which the script draws it: who sees no chart reads
 * the same numbers.
 *
 * @param id unique on its page
 * @param shape COLUMNS over time, or BARS by name
 * @param title what it shows
 * @param note what a reader should know beside it; may be empty
 * @param category what the bars are
 * @param series what is stacked, in the order of their colours
 */
record Chart(
    String id,
    Shape shape,
    Name title,
    Name note,
    Name category,
    List<Series> series,
    List<Bar> bars) {

  enum Shape {
    COLUMNS,
    BARS
  }

  /**
   * @param colour a custom property of the style sheet, without its dashes
   */
  record Series(Name name, String colour) {}

  /** A number as the script reads it and as a person does. */
  record Value(long shown) {
    String raw() {
      return Long.toString(shown);
    }
  }

  /**
   * @param href what it leads to, from the language's top; empty for nothing
   */
  record Bar(Name label, String href, List<Value> values) {

    /** A bar of a chart of deeds and words that is all of one class, DEED or WORD. */
    static Bar ofClass(Name label, String href, String eventClass, long events) {
      boolean deed = eventClass.equals("DEED");
      return of(label, href, deed ? events : 0, deed ? 0 : events);
    }

    static Bar of(Name label, String href, long... values) {
      return new Bar(label, href, Arrays.stream(values).mapToObj(Value::new).toList());
    }
  }

  /** Bars or columns of deeds with words stacked upon them. */
  static Chart ofDeedsAndWords(
      String id, Shape shape, Name title, Name note, Name category, List<Bar> bars) {
    List<Series> series =
        List.of(new Series(Phrases.of("deeds"), "deed"), new Series(Phrases.of("words"), "word"));
    return new Chart(id, shape, title, note, category, series, bars);
  }

  String shapeName() {
    return shape.name().toLowerCase(Locale.ROOT);
  }

  boolean isEmpty() {
    return bars.isEmpty();
  }
}
