package org.diwan.report.site;

import java.math.BigDecimal;
import java.util.List;

/**
 * An article that states a fact, with the paragraphs in which it does.
 *
 * @param outlet empty where unknown
 * @param url as it was delivered; empty where there is none
 * @param title empty where it has none
 * @param rule by which the leading place was read
 * @param confidence 0 to 1
 */
record Mention(
    String ref,
    String outlet,
    String url,
    String title,
    Name published,
    String rule,
    BigDecimal confidence,
    List<Passage> passages) {

  /** Whether it can be followed: an address with another scheme might be a script. */
  boolean isLinked() {
    return url.startsWith("https://") || url.startsWith("http://");
  }
}
