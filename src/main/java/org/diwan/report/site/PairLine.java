package org.diwan.report.site;

import java.util.List;

/**
 * Two countries and what is between them. Events are those that happened or are going on.
 *
 * @param key both codes in order of the alphabet, such as {@code CHN-LAO}
 * @param alone events of these two and nobody else
 * @param aloneDeeds deeds among them
 * @param planned events to come, counted apart
 * @param last when the latest dated event was
 * @param types the most frequent first
 */
record PairLine(
    String key,
    Name first,
    Name second,
    long events,
    long alone,
    long aloneDeeds,
    long deeds,
    long words,
    long planned,
    Name last,
    List<TypeCount> types) {

  /** Events of one type. */
  record TypeCount(Name type, String code, String eventClass, long events) {}

  String path() {
    return "pair/" + key + ".html";
  }

  long aloneWords() {
    return alone - aloneDeeds;
  }

  Name title() {
    return Phrases.of("pair_title", first, second);
  }

  boolean has(String iso3) {
    return iso3.equals(firstCode()) || iso3.equals(secondCode());
  }

  /** The other one of the two. */
  Name other(String iso3) {
    return iso3.equals(firstCode()) ? second : first;
  }

  String firstCode() {
    return key.substring(0, 3);
  }

  String secondCode() {
    return key.substring(4);
  }
}
