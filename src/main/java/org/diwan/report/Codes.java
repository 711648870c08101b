package org.diwan.report;

import static org.diwan.jooq.reporting.Routines.foldName;
import static org.diwan.jooq.reporting.Tables.AGREEMENT_TYPE;
import static org.diwan.jooq.reporting.Tables.EVENT_TYPE;
import static org.diwan.jooq.reporting.Tables.OUTLET;
import static org.diwan.jooq.reporting.Tables.TOPIC;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** Checks that a code is one of those that the warehouse knows, typed in any case. */
final class Codes {
  static final List<String> FIGURE_KINDS =
      List.of("MONEY", "COUNT", "PERCENT", "DURATION", "MEASURE", "ORDINAL", "RATE");
  static final List<String> UNRESOLVED_KINDS = List.of("PERSON", "ORGANISATION", "TITLE", "PLACE");

  private final DSLContext database;

  Codes(DSLContext database) {
    this.database = database;
  }

  String eventType(String text) {
    return known(Filter.TYPE.option(), text, eventTypes());
  }

  String agreementType(String text) {
    return known(Filter.TYPE.option(), text, agreementTypes());
  }

  /** Of any fact: figures have kinds. */
  String factType(String text) {
    List<String> all = new ArrayList<>(eventTypes());
    all.addAll(agreementTypes());
    all.addAll(FIGURE_KINDS);
    return known(Filter.TYPE.option(), text, all);
  }

  String topic(String text) {
    return topic(Filter.TOPIC.option(), text);
  }

  /**
   * A topic.
   *
   * @param what was typed: the option or the argument
   */
  String topic(String what, String text) {
    return known(what, text, all(TOPIC, TOPIC.TOPIC_));
  }

  /** Outlets by name in either language, as {@link Lookup} compares names. */
  String outlet(String text) {
    Field<String> wanted = foldName(val(text));
    List<String> found =
        database
            .select(OUTLET.OUTLET_)
            .from(OUTLET)
            .where(foldName(OUTLET.OUTLET_).eq(wanted).or(foldName(OUTLET.NAME_EN).eq(wanted)))
            .fetch(OUTLET.OUTLET_);
    return found.isEmpty()
        ? known(Filter.OUTLET.option(), text, all(OUTLET, OUTLET.OUTLET_))
        : found.getFirst();
  }

  /**
   * One of these codes.
   *
   * @param what was typed: the option or the argument
   */
  static String known(String what, String text, List<String> codes) {
    String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return codes.stream()
        .filter(code -> code.toUpperCase(Locale.ROOT).equals(wanted))
        .findFirst()
        .orElseThrow(() ->
            new ReportUsageException(what + " '" + text + "' is not known: " + listed(codes)));
  }

  private static String listed(List<String> codes) {
    return codes.isEmpty() ? "the warehouse knows none yet" : "one of " + String.join(", ", codes);
  }

  private List<String> eventTypes() {
    return all(EVENT_TYPE, EVENT_TYPE.EVENT_TYPE_);
  }

  private List<String> agreementTypes() {
    return all(AGREEMENT_TYPE, AGREEMENT_TYPE.AGREEMENT_TYPE_);
  }

  private List<String> all(Table<?> list, Field<String> code) {
    return database.select(code).from(list).orderBy(code).fetch(code);
  }
}
