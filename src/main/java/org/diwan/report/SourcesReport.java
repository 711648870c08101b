package org.diwan.report;

import static org.diwan.jooq.reporting.Routines.dateText;
import static org.diwan.jooq.reporting.Tables.ARTICLE;
import static org.diwan.jooq.reporting.Tables.ARTICLE_AGREEMENT;
import static org.diwan.jooq.reporting.Tables.ARTICLE_EVENT;
import static org.diwan.jooq.reporting.Tables.ARTICLE_FIGURE;
import static org.diwan.jooq.reporting.Tables.FACT_MENTION;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.date;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;

/**
 * The articles that state one fact, each with what it says. An article is an independent report
 * where it is the first of its story: later ones are nearly the same text.
 */
final class SourcesReport implements Report {
  private static final Field<String> INDEPENDENCE =
      when(
              rowNumber()
                  .over()
                  .partitionBy(ARTICLE.STORY_REF)
                  .orderBy(ARTICLE.PUBLISHED_ON.asc().nullsLast(), ARTICLE.ARTICLE_REF)
                  .gt(1),
              inline("same story"))
          .otherwise(inline("yes"));

  @Override
  public ReportInfo info() {
    return new ReportInfo(
        "sources",
        "FACT",
        1,
        1,
        "Who reports a fact, in which words, how many independently; FACT as reports name it: E12, A3, F7",
        Set.of());
  }

  @Override
  public Table answer(Question question) {
    String typed = question.arguments().getFirst();
    FactId fact = FactId.parse(typed).present(question.database());
    Place place = place(fact);
    List<Shown> shown = shown(fact, place);
    Table table =
        question.table(
            "Sources of " + fact.told(typed) + counts(question, place),
            shown,
            0,
            sources(question, shown, place));
    if (table.rows().isEmpty()) {
      throw new ReportUsageException("no fact '" + typed + "' is known");
    }
    return table;
  }

  private static SelectLimitStep<? extends Record> sources(
      Question question, List<Shown> shown, Place place) {
    return question
        .database()
        .select(Shown.fields(shown))
        .from(place.ref().getTable())
        .join(ARTICLE)
        .on(ARTICLE.ARTICLE_REF.eq(place.ref()))
        .where(place.isFact())
        .orderBy(ARTICLE.PUBLISHED_ON.asc().nullsLast(), ARTICLE.ARTICLE_REF);
  }

  private static List<Shown> shown(FactId fact, Place place) {
    return List.of(
        date("published", ARTICLE.PUBLISHED_ON),
        text("outlet", ARTICLE.OUTLET),
        text("article", ARTICLE.ARTICLE_REF),
        text("independent", INDEPENDENCE),
        text("story", ARTICLE.STORY_REF),
        text("says", place.says()),
        arabic("evidence_ar", place.evidence()),
        number("sentence", place.sentence()),
        number("places", places(fact, place)),
        number("confidence", place.confidence()),
        text("url", ARTICLE.URL).detail());
  }

  /** How many articles, known outlets and stories, as the title tells it. */
  private static String counts(Question question, Place place) {
    Record counts =
        question
            .database()
            .select(count(), countDistinct(ARTICLE.OUTLET), countDistinct(ARTICLE.STORY_REF))
            .from(place.ref().getTable())
            .join(ARTICLE)
            .on(ARTICLE.ARTICLE_REF.eq(place.ref()))
            .where(place.isFact())
            .fetchSingle();
    return ": articles %s, outlets %s, independent reports %s"
        .formatted(counts.get(0), counts.get(1), counts.get(2));
  }

  private static Field<Integer> places(FactId fact, Place place) {
    return field(
        select(count())
            .from(FACT_MENTION)
            .where(FACT_MENTION.FACT_KIND.eq(fact.kind()))
            .and(FACT_MENTION.FACT_ID.eq(fact.id()))
            .and(FACT_MENTION.ARTICLE_REF.eq(place.ref())));
  }

  private static Place place(FactId fact) {
    return switch (fact.kind()) {
      case "EVENT" -> event(fact.id());
      case "AGREEMENT" -> agreement(fact.id());
      default -> figure(fact.id());
    };
  }

  private static Place event(long id) {
    return new Place(
        ARTICLE_EVENT.EVENT_ID.eq(id),
        ARTICLE_EVENT.ARTICLE_REF,
        said(
            ARTICLE_EVENT.EVENT_TYPE,
            ARTICLE_EVENT.EVENT_STATUS,
            dateText(ARTICLE_EVENT.DATE_FROM, ARTICLE_EVENT.DATE_TO, ARTICLE_EVENT.DATE_PRECISION)),
        ARTICLE_EVENT.EVIDENCE_AR,
        ARTICLE_EVENT.SENTENCE_NO,
        ARTICLE_EVENT.CONFIDENCE);
  }

  private static Place agreement(long id) {
    return new Place(
        ARTICLE_AGREEMENT.AGREEMENT_ID.eq(id),
        ARTICLE_AGREEMENT.ARTICLE_REF,
        said(
            ARTICLE_AGREEMENT.AGREEMENT_TYPE,
            ARTICLE_AGREEMENT.STATUS,
            dateText(
                ARTICLE_AGREEMENT.SIGNED_FROM,
                ARTICLE_AGREEMENT.SIGNED_TO,
                ARTICLE_AGREEMENT.SIGNED_PRECISION)),
        ARTICLE_AGREEMENT.EVIDENCE_AR,
        ARTICLE_AGREEMENT.SENTENCE_NO,
        ARTICLE_AGREEMENT.CONFIDENCE);
  }

  private static Place figure(long id) {
    return new Place(
        ARTICLE_FIGURE.FIGURE_ID.eq(id),
        ARTICLE_FIGURE.ARTICLE_REF,
        said(
            ARTICLE_FIGURE.FIGURE_STATUS,
            ARTICLE_FIGURE.VALUE_LOW.cast(SQLDataType.CLOB),
            ARTICLE_FIGURE.UNIT),
        ARTICLE_FIGURE.EVIDENCE_AR,
        ARTICLE_FIGURE.SENTENCE_NO,
        ARTICLE_FIGURE.CONFIDENCE);
  }

  private static Field<String> said(
      Field<String> first, Field<String> second, Field<String> third) {
    return concat(
        first, inline(" "), second, coalesce(concat(inline(" ")).concat(third), inline("")));
  }

  /** Where the three kinds of fact keep what an article says. */
  private record Place(
      Condition isFact,
      TableField<?, String> ref,
      Field<String> says,
      Field<String> evidence,
      Field<Long> sentence,
      Field<BigDecimal> confidence) {}
}
