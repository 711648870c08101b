package org.diwan.size;

import java.util.Map;
import java.util.function.IntConsumer;
import org.jooq.DSLContext;

/** The same questions, written for the star itself; each takes a year. */
final class BaseQuestions {
  private final DSLContext database;
  private final Map<String, String> statements = SizeSql.named("base");
  private final String country;
  private final String partner;
  private final long event;

  BaseQuestions(DSLContext database, String country, String partner, long event) {
    this.database = database;
    this.country = country;
    this.partner = partner;
    this.event = event;
  }

  boolean has(String question) {
    return statements.containsKey(question);
  }

  IntConsumer of(String question) {
    String sql =
        statements
            .getOrDefault(question, "")
            .replace("$SIDES", statements.getOrDefault("sides", ""))
            .replace("$COUNTRY", "'" + country + "'")
            .replace("$PARTNER", "'" + partner + "'")
            .replace("$EVENT", Long.toString(event));
    return year ->
        database.fetch(
            sql.replace("$SINCE", "date '" + year + "-01-01'")
                .replace("$UNTIL", "date '" + year + "-12-31'"));
  }
}
