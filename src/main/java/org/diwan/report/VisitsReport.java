package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.ARTICLE_EVENT_PARTICIPANT;
import static org.diwan.jooq.reporting.Tables.EVENT_PAIR;
import static org.diwan.jooq.reporting.Tables.EVENT_PARTICIPANT;
import static org.diwan.jooq.reporting.Tables.OFFICE_CLASS;
import static org.diwan.jooq.reporting.Tables.VISIT_TOTAL;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.groupConcatDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectLimitStep;
import org.jooq.impl.SQLDataType;

/**
 * Who visits and who is visited, with the highest office of those who travelled: from the counts
 * that are kept where nothing narrows the question but a country, else from the visits.
 */
final class VisitsReport implements Report {
  private static final String HELD = "held";

  private static final List<Shown> VISITS =
      List.of(
          text("visitor_code", EVENT_PAIR.SIDE_CODE).detail(),
          text("visitor", SideName.of(EVENT_PAIR.SIDE_CODE)),
          arabic("visitor_ar", SideName.arabic(EVENT_PAIR.SIDE_CODE)),
          text("host_code", EVENT_PAIR.PARTNER_CODE).detail(),
          text("host", SideName.of(EVENT_PAIR.PARTNER_CODE)),
          arabic("host_ar", SideName.arabic(EVENT_PAIR.PARTNER_CODE)),
          number("visits", count().filterWhere(isReal())),
          number("planned", count().filterWhere(EVENT_PAIR.EVENT_STATUS.eq("PLANNED"))),
          text("last", max(EVENT_PAIR.DATE_TEXT).filterWhere(isReal())),
          text("highest", highest()),
          text("who", travellers()));

  private static final List<Shown> TOTALS =
      List.of(
          text("visitor_code", VISIT_TOTAL.SIDE_CODE).detail(),
          text("visitor", SideName.of(VISIT_TOTAL.SIDE_CODE)),
          arabic("visitor_ar", SideName.arabic(VISIT_TOTAL.SIDE_CODE)),
          text("host_code", VISIT_TOTAL.HOST_CODE).detail(),
          text("host", SideName.of(VISIT_TOTAL.HOST_CODE)),
          arabic("host_ar", SideName.arabic(VISIT_TOTAL.HOST_CODE)),
          number("visits", VISIT_TOTAL.VISITS),
          number("planned", VISIT_TOTAL.PLANNED),
          text("last", VISIT_TOTAL.LAST_TEXT),
          text("highest", VISIT_TOTAL.HIGHEST_OFFICE_CLASS),
          text("who", VISIT_TOTAL.TRAVELLERS));

  @Override
  public ReportInfo info() {
    Set<Filter> filters = EnumSet.copyOf(ReportInfo.eventFilters());
    filters.remove(Filter.TYPE);
    return new ReportInfo("visits", "[COUNTRY]", 0, 1, "Who visits and who is visited", filters);
  }

  @Override
  public Table answer(Question question) {
    Optional<Side> asked = question.argument(0).map(question.lookup()::side);
    String title =
        asked.map(side -> "Visits from and to " + side.title()).orElse("Who visits whom");
    if (question.options().given().isEmpty() && asked.stream().noneMatch(Side::isBody)) {
      return question.table(title, TOTALS, 30, totals(question, asked));
    }
    return question.table(title, VISITS, 30, visits(question, side(question, asked)));
  }

  @Override
  public Optional<String> undated(Question question) {
    Optional<Side> asked = question.argument(0).map(question.lookup()::side);
    return Undated.note(
        question,
        selectDistinct(EVENT_PAIR.EVENT_ID)
            .from(EVENT_PAIR)
            .where(isOfVisit())
            .and(EVENT_PAIR.DATE_FROM.isNull())
            .and(asked.map(VisitsReport::toOrFrom).orElseGet(VisitsReport::goes))
            .and(EventFilter.of(question, EventColumns.PAIR)));
  }

  /** Each pair stands twice: who is visited from somewhere is a side too, and found as fast. */
  private static Condition toOrFrom(Side asked) {
    return EVENT_PAIR
        .SIDE_CODE
        .eq(asked.code())
        .and(EVENT_PAIR.DIRECTION.in("TOWARD", "FROM"))
        .and(asked.takesPart(EventColumns.PAIR));
  }

  private static Condition goes() {
    return EVENT_PAIR.DIRECTION.eq("TOWARD");
  }

  private static SelectLimitStep<? extends Record> totals(Question question, Optional<Side> asked) {
    return question
        .database()
        .select(Shown.fields(TOTALS))
        .from(VISIT_TOTAL)
        .where(asked.map(VisitsReport::fromOrToInTotals).orElse(noCondition()))
        .orderBy(
            VISIT_TOTAL.VISITS.desc(),
            VISIT_TOTAL.PLANNED.desc(),
            VISIT_TOTAL.SIDE_CODE,
            VISIT_TOTAL.HOST_CODE);
  }

  private static Condition fromOrToInTotals(Side asked) {
    return VISIT_TOTAL.SIDE_CODE.eq(asked.code()).or(VISIT_TOTAL.HOST_CODE.eq(asked.code()));
  }

  private static SelectLimitStep<? extends Record> visits(Question question, Condition side) {
    return question
        .database()
        .select(Shown.fields(VISITS))
        .from(EVENT_PAIR)
        .where(isVisit())
        .and(side)
        .groupBy(EVENT_PAIR.SIDE_CODE, EVENT_PAIR.PARTNER_CODE)
        .orderBy(
            count().filterWhere(isReal()).desc(),
            count().desc(),
            EVENT_PAIR.SIDE_CODE,
            EVENT_PAIR.PARTNER_CODE);
  }

  private static Condition isVisit() {
    return isOfVisit().and(goes());
  }

  private static Condition isOfVisit() {
    return EVENT_PAIR.EVENT_TYPE.eq("VISIT").and(EventFilter.isRealOrPlanned(EventColumns.PAIR));
  }

  private static Condition side(Question question, Optional<Side> asked) {
    return asked
        .map(side -> fromOrTo(question, side))
        .orElseGet(() -> EventFilter.of(question, EventColumns.PAIR));
  }

  private static Condition fromOrTo(Question question, Side asked) {
    return EVENT_PAIR
        .SIDE_CODE
        .eq(asked.code())
        .or(EVENT_PAIR.PARTNER_CODE.eq(asked.code()))
        .and(asked.takesPart(EventColumns.PAIR))
        .and(EventFilter.of(question, EventColumns.PAIR, asked.whole(), "VISIT"));
  }

  private static Condition isReal() {
    return EventFilter.isReal(EventColumns.PAIR);
  }

  /** Names of all who travelled, each once; looked up for the rows that are shown only. */
  private static Field<String> travellers() {
    return field(
        select(
                groupConcatDistinct(coalesce(EVENT_PARTICIPANT.NAME_EN, EVENT_PARTICIPANT.NAME_AR))
                    .separator("; "))
            .from(EVENT_PARTICIPANT)
            .where(EVENT_PARTICIPANT.EVENT_ID.eq(any(arrayAgg(EVENT_PAIR.EVENT_ID))))
            .and(EVENT_PARTICIPANT.PARTICIPANT_ROLE.eq(inline("ACTOR"))));
  }

  /**
   * The class of office that stands first in protocol among all of the side who travelled: of each
   * the class that most articles give him.
   */
  private static Field<String> highest() {
    Field<Long> rank = field(name(HELD, OFFICE_CLASS.RANK_NO.getName()), SQLDataType.BIGINT);
    Field<String> held = field(name(HELD, OFFICE_CLASS.OFFICE_CLASS_.getName()), SQLDataType.CLOB);
    return field(select(held).from(offices().asTable(HELD)).orderBy(rank, held).limit(1));
  }

  private static Select<? extends Record> offices() {
    return select(OFFICE_CLASS.OFFICE_CLASS_, OFFICE_CLASS.RANK_NO)
        .distinctOn(ARTICLE_EVENT_PARTICIPANT.PARTICIPANT_ID)
        .from(ARTICLE_EVENT_PARTICIPANT)
        .join(OFFICE_CLASS)
        .on(OFFICE_CLASS.OFFICE_CLASS_.eq(ARTICLE_EVENT_PARTICIPANT.OFFICE_CLASS))
        .where(ARTICLE_EVENT_PARTICIPANT.EVENT_ID.eq(any(arrayAgg(EVENT_PAIR.EVENT_ID))))
        .and(ARTICLE_EVENT_PARTICIPANT.RECORD_COUNTRY_ISO3.eq(EVENT_PAIR.SIDE_CODE))
        .and(ARTICLE_EVENT_PARTICIPANT.PARTICIPANT_ROLE.eq(inline("ACTOR")))
        .groupBy(
            ARTICLE_EVENT_PARTICIPANT.PARTICIPANT_ID,
            OFFICE_CLASS.OFFICE_CLASS_,
            OFFICE_CLASS.RANK_NO)
        .orderBy(
            ARTICLE_EVENT_PARTICIPANT.PARTICIPANT_ID,
            count().desc(),
            OFFICE_CLASS.RANK_NO,
            OFFICE_CLASS.OFFICE_CLASS_);
  }
}
