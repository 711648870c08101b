package org.diwan.report;

import static org.diwan.jooq.reporting.Routines.dateText;
import static org.diwan.jooq.reporting.Tables.AGREEMENT_STEP;
import static org.diwan.jooq.reporting.Tables.AGREEMENT_WIDE;
import static org.diwan.jooq.reporting.Tables.ARTICLE;
import static org.diwan.jooq.reporting.Tables.ARTICLE_AGREEMENT;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.date;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.jooq.reporting.tables.records.AgreementWideRecord;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jspecify.annotations.Nullable;

/** The life of one document: each step that an article tells, in order of time, with its source. */
final class AgreementReport implements Report {
  private static final List<Shown> STEPS =
      List.of(
          text(
              "date",
              dateText(
                  AGREEMENT_STEP.STEP_FROM, AGREEMENT_STEP.STEP_TO, AGREEMENT_STEP.STEP_PRECISION)),
          text("step", AGREEMENT_STEP.STATUS),
          date("published", ARTICLE.PUBLISHED_ON),
          text("outlet", ARTICLE.OUTLET),
          text("article", ARTICLE.ARTICLE_REF),
          arabic("name_ar", ARTICLE_AGREEMENT.NAME_AR),
          arabic("evidence_ar", ARTICLE_AGREEMENT.EVIDENCE_AR),
          number("confidence", ARTICLE_AGREEMENT.CONFIDENCE),
          date("step_from", AGREEMENT_STEP.STEP_FROM).detail(),
          date("step_to", AGREEMENT_STEP.STEP_TO).detail(),
          text("story", ARTICLE.STORY_REF).detail(),
          text("url", ARTICLE.URL).detail());

  @Override
  public ReportInfo info() {
    return new ReportInfo(
        "agreement",
        "FACT",
        1,
        1,
        "The life of one agreement: its steps with their sources; FACT as agreements names it: A3",
        Set.of());
  }

  @Override
  public Table answer(Question question) {
    AgreementWideRecord agreement = agreement(question);
    Table steps =
        question.table(
            "Life of " + name(agreement), STEPS, 0, steps(question, agreement.getAgreementId()));
    List<String> notes = new ArrayList<>(steps.notes());
    add(notes, "Parties: ", agreement.getPartiesEn());
    add(notes, "Valid from ", agreement.getValidFrom());
    add(notes, "Valid to ", agreement.getValidTo());
    add(notes, "Worth ", worth(agreement));
    return new Table(steps.title(), steps.columns(), steps.rows(), notes);
  }

  private static AgreementWideRecord agreement(Question question) {
    String typed = question.arguments().getFirst();
    FactId fact = FactId.parse(typed).present(question.database());
    if (!fact.kind().equals("AGREEMENT")) {
      throw new ReportUsageException("'" + typed + "' is no agreement: give its fact, such as A3");
    }
    AgreementWideRecord found =
        question
            .database()
            .selectFrom(AGREEMENT_WIDE)
            .where(AGREEMENT_WIDE.AGREEMENT_ID.eq(fact.id()))
            .fetchOne();
    if (found == null) {
      throw new ReportUsageException("no agreement '" + typed + "' is known");
    }
    return found;
  }

  private static String name(AgreementWideRecord agreement) {
    String english = agreement.getNameEn();
    return agreement.getAgreementTypeEn()
        + " "
        + (english == null ? agreement.getNameAr() : english)
        + ": "
        + agreement.getStatus();
  }

  private static @Nullable String worth(AgreementWideRecord agreement) {
    BigDecimal low = agreement.getAmountLow();
    if (low == null) {
      return null;
    }
    BigDecimal high = agreement.getAmountHigh();
    String range = Digits.grouped(low) + (high == null ? "" : " to " + Digits.grouped(high));
    return "%s %s (%s, %s)"
        .formatted(
            range,
            agreement.getAmountUnit(),
            agreement.getAmountQualifier(),
            agreement.getAmountStatus());
  }

  private static SelectLimitStep<? extends Record> steps(Question question, long agreement) {
    return question
        .database()
        .select(Shown.fields(STEPS))
        .from(AGREEMENT_STEP)
        .join(ARTICLE)
        .on(ARTICLE.ARTICLE_REF.eq(AGREEMENT_STEP.ARTICLE_REF))
        .join(ARTICLE_AGREEMENT)
        .on(ARTICLE_AGREEMENT.ARTICLE_REF.eq(AGREEMENT_STEP.ARTICLE_REF))
        .and(ARTICLE_AGREEMENT.AGREEMENT_ID.eq(AGREEMENT_STEP.AGREEMENT_ID))
        .where(AGREEMENT_STEP.AGREEMENT_ID.eq(agreement))
        .orderBy(
            AGREEMENT_STEP.STEP_FROM.asc().nullsLast(),
            AGREEMENT_STEP.STATUS.sortAsc(AgreementSteps.ALL),
            ARTICLE.PUBLISHED_ON.asc().nullsLast(),
            ARTICLE.ARTICLE_REF.asc());
  }

  private static void add(List<String> notes, String label, @Nullable Object value) {
    if (value != null) {
      notes.add(label + value + ".");
    }
  }
}
