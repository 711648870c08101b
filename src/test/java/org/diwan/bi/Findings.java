package org.diwan.bi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a client found, by name: counts, types and whether it was kept from writing. */
record Findings(Map<String, String> values) {

  /** Reads a name, a tab and a value a line. */
  static Findings parse(String told) {
    Map<String, String> values = new HashMap<>();
    told.lines()
        .map(line -> line.split("\t", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> values.put(parts[0], parts[1].strip()));
    return new Findings(values);
  }

  String of(String name) {
    return values.getOrDefault(name, "");
  }

  /** A day is a day, a number a number; what they are called differs. */
  void haveRightTypes() {
    assertThat(type("date_from")).contains("date");
    assertThat(type("event_id")).containsAnyOf("int", "number", "numeric");
    assertThat(type("confidence")).containsAnyOf("numeric", "number", "float", "decimal");
    assertThat(type("event_type_ar")).containsAnyOf("text", "str", "char");
  }

  /** Each count as the contract's views have it. */
  void agreeWith(Findings truth) {
    for (String count : new String[] {"events", "joined", "distinct", "weighted", "calendar"}) {
      assertThat(new BigDecimal(of(count))).as(count).isEqualByComparingTo(truth.of(count));
    }
    assertThat(of("arabic")).isEqualTo(truth.of("arabic"));
    assertThat(of("views")).as("views").isEqualTo(truth.of("views"));
    assertThat(of("write")).isEqualTo("refused");
  }

  /** One line for people. */
  String types() {
    return String.join(
        ", ", type("date_from"), type("event_id"), type("confidence"), type("event_type_ar"));
  }

  private String type(String column) {
    return of("type " + column).toLowerCase(Locale.ROOT);
  }
}
