package org.diwan.report.site;

import java.math.BigDecimal;
import java.util.List;

/**
 * An article that states a fact, with the paragraphs in which it does.
 *
 * @param title empty where it has none
 * @param rule by which the leading place was read
 * @param confidence 0 to 1
 */
record Mention(
    String ref,
    Name outlet,
    Address article,
    String title,
    Name published,
    String rule,
    BigDecimal confidence,
    List<Passage> passages) {

  Name sureness() {
    return Sureness.of(confidence);
  }
}
