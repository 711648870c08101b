package org.diwan.report.site;

import java.math.BigDecimal;
import java.util.List;

/**
 * A document as a table shows it.
 *
 * @param status furthest step of its life
 * @param signed or issued
 * @param countries codes of the parties' countries
 * @param worth as the surest mention has it; none where no article tells it
 * @param worthStatus ACTUAL, TARGET or FORECAST; empty without a worth
 * @param confidence 0 to 1
 * @param articles how many name it
 */
record AgreementLine(
    long id,
    String typeCode,
    Name type,
    Name name,
    String status,
    Name parties,
    List<String> countries,
    Name signed,
    Name valid,
    Name worth,
    String worthStatus,
    Name place,
    List<Name> topics,
    BigDecimal confidence,
    long articles,
    Name lastNamed) {

  String path() {
    return "agreement/" + id + ".html";
  }

  Name sureness() {
    return Sureness.of(confidence);
  }

  boolean hasTopics() {
    return !topics.isEmpty();
  }

  /** Whether the worth is only aimed at or expected; the page then says which. */
  boolean isWorthToCome() {
    return !worthStatus.isEmpty() && !worthStatus.equals("ACTUAL");
  }

  Name worthStatusName() {
    return Phrases.code("actual", worthStatus);
  }

  Name statusName() {
    return Phrases.code("step", status);
  }
}
