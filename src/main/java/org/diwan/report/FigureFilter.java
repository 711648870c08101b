package org.diwan.report;

import static org.diwan.jooq.reporting.Routines.foldName;
import static org.diwan.jooq.reporting.Tables.ARTICLE_FIGURE_SUBJECT;
import static org.diwan.jooq.reporting.Tables.FIGURE_INVOLVEMENT;
import static org.diwan.jooq.reporting.Tables.FIGURE_WIDE;
import static org.diwan.report.EventFilter.when;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectLimitStep;

/** What the options say of {@code reporting.figure_wide}; its day is that of the article. */
final class FigureFilter {

  /** Those that a figure has. */
  static final Set<Filter> FILTERS =
      Set.of(
          Filter.SINCE,
          Filter.UNTIL,
          Filter.COUNTRY,
          Filter.PARTICIPANT,
          Filter.TYPE,
          Filter.OUTLET,
          Filter.MIN_CONFIDENCE);

  private static final int USUAL_ROWS = 50;

  private FigureFilter() {}

  static Condition of(Question question) {
    ReportOptions options = question.options();
    return options
        .since()
        .map(FIGURE_WIDE.PUBLISHED_ON::ge)
        .orElse(noCondition())
        .and(options.until().map(FIGURE_WIDE.PUBLISHED_ON::le).orElse(noCondition()))
        .and(options.minConfidence().map(FIGURE_WIDE.CONFIDENCE::ge).orElse(noCondition()))
        .and(when(question, Filter.TYPE, FigureFilter::isKind))
        .and(
            when(
                question,
                Filter.OUTLET,
                text -> FIGURE_WIDE.OUTLET.eq(new Codes(question.database()).outlet(text))))
        .and(
            when(
                question,
                Filter.COUNTRY,
                text -> isAbout(question, question.lookup().country(text))))
        .and(
            when(
                question,
                Filter.PARTICIPANT,
                text -> isAbout(question, question.lookup().participant(text))));
  }

  private static Condition isKind(String text) {
    return FIGURE_WIDE.FIGURE_KIND.eq(Codes.known(Filter.TYPE.option(), text, Codes.FIGURE_KINDS));
  }

  /**
   * What was found, under a title that names the words looked for. Who looks for somebody among the
   * measures is told where to.
   */
  static Table table(
      Question question,
      String title,
      List<Shown> columns,
      SelectLimitStep<? extends Record> found) {
    String full = question.argument(0).map(words -> title + " of " + words).orElse(title);
    Table answer = question.table(full, columns, USUAL_ROWS, found);
    return question.arguments().isEmpty() || !answer.rows().isEmpty()
        ? answer
        : answer.with(
            "Words are looked for in what is measured; what is about somebody: --country or --participant.");
  }

  /** Whose measure holds all of these words. */
  static Condition measures(String words) {
    Condition all = noCondition();
    for (String word : words.strip().split("\\s+")) {
      all = all.and(FIGURE_WIDE.MEASURE_KEY.contains(foldName(val(word))));
    }
    return all;
  }

  /**
   * What is about its people and bodies is about a country; only figures of those days are looked
   * at.
   */
  private static Condition isAbout(Question question, Named who) {
    if (!who.isCountry()) {
      return exists(
          selectOne()
              .from(ARTICLE_FIGURE_SUBJECT)
              .where(ARTICLE_FIGURE_SUBJECT.FIGURE_ID.eq(FIGURE_WIDE.FIGURE_ID))
              .and(ARTICLE_FIGURE_SUBJECT.PARTICIPANT_ID.eq(who.id())));
    }
    ReportOptions options = question.options();
    return FIGURE_WIDE.FIGURE_ID.in(
        select(FIGURE_INVOLVEMENT.FIGURE_ID)
            .from(FIGURE_INVOLVEMENT)
            .where(FIGURE_INVOLVEMENT.SIDE_CODE.eq(who.code()))
            .and(options.since().map(FIGURE_INVOLVEMENT.PUBLISHED_ON::ge).orElse(noCondition()))
            .and(options.until().map(FIGURE_INVOLVEMENT.PUBLISHED_ON::le).orElse(noCondition())));
  }
}
