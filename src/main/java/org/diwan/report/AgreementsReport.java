package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.AGREEMENT_WIDE;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.date;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;

import java.util.EnumSet;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jooq.SortField;

/**
 * The ledger of documents: parties, furthest step, signing, validity and worth, and how many
 * articles name each.
 */
final class AgreementsReport implements Report {
  private static final List<Shown> AGREEMENTS =
      List.of(
          text("type", AGREEMENT_WIDE.AGREEMENT_TYPE),
          arabic("name_ar", AGREEMENT_WIDE.NAME_AR),
          text("name_en", AGREEMENT_WIDE.NAME_EN).detail(),
          text("parties", AGREEMENT_WIDE.PARTIES_EN),
          arabic("parties_ar", AGREEMENT_WIDE.PARTIES_AR).detail(),
          text("countries", AGREEMENT_WIDE.COUNTRIES_ISO3).detail(),
          text("status", AGREEMENT_WIDE.STATUS),
          text("signed", AGREEMENT_WIDE.SIGNED_TEXT),
          date("valid_from", AGREEMENT_WIDE.VALID_FROM),
          date("valid_to", AGREEMENT_WIDE.VALID_TO),
          number("amount", AGREEMENT_WIDE.AMOUNT_LOW).whereFilled(),
          number("amount_to", AGREEMENT_WIDE.AMOUNT_HIGH).whereFilled(),
          text("currency", AGREEMENT_WIDE.AMOUNT_UNIT).whereFilled(),
          text("amount_qualifier", AGREEMENT_WIDE.AMOUNT_QUALIFIER).detail(),
          text("amount_status", AGREEMENT_WIDE.AMOUNT_STATUS).detail(),
          text("city", AGREEMENT_WIDE.PLACE_CITY_EN).detail(),
          text("topics", AGREEMENT_WIDE.TOPICS).detail(),
          number("articles", AGREEMENT_WIDE.MENTION_COUNT),
          date("last_named", AGREEMENT_WIDE.LAST_PUBLISHED_ON),
          number("confidence", AGREEMENT_WIDE.CONFIDENCE).detail(),
          date("signed_from", AGREEMENT_WIDE.SIGNED_FROM).detail(),
          date("signed_to", AGREEMENT_WIDE.SIGNED_TO).detail(),
          text("article_refs", AGREEMENT_WIDE.ARTICLE_REFS).detail(),
          text("fact", FactId.of("A", AGREEMENT_WIDE.AGREEMENT_ID)));

  @Override
  public ReportInfo info() {
    return new ReportInfo(
        "agreements",
        "[STATUS|VALID] [COUNTRY [COUNTRY]]",
        0,
        3,
        "Agreements, of one or of two with each other; --expiring MONTHS, --silent-since DAY",
        EnumSet.complementOf(EnumSet.of(Filter.RUN)));
  }

  @Override
  public Table answer(Question question) {
    AgreementArguments asked = AgreementArguments.of(question);
    return question.table(
        title(question, asked), AGREEMENTS, 50, agreements(question, asked.condition(question)));
  }

  private static SelectLimitStep<? extends Record> agreements(Question question, Condition asked) {
    return question
        .database()
        .select(Shown.fields(AGREEMENTS))
        .from(AGREEMENT_WIDE)
        .where(asked)
        .and(AgreementFilter.of(question))
        .orderBy(first(question), AGREEMENT_WIDE.NAME_AR.asc(), AGREEMENT_WIDE.AGREEMENT_ID.asc());
  }

  private static SortField<?> first(Question question) {
    ReportOptions options = question.options();
    if (options.expiring().isPresent()) {
      return AGREEMENT_WIDE.VALID_TO.asc();
    }
    return options.silentSince().isPresent()
        ? AGREEMENT_WIDE.LAST_PUBLISHED_ON.asc()
        : AGREEMENT_WIDE.SIGNED_FROM.desc().nullsLast();
  }

  private static String title(Question question, AgreementArguments asked) {
    ReportOptions options = question.options();
    return asked.title(options.today())
        + options
            .expiring()
            .map(months -> " that end by " + options.today().plusMonths(months))
            .orElse("")
        + options.silentSince().map(day -> ", not named since " + day).orElse("");
  }
}
