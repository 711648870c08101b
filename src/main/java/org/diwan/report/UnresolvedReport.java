package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.UNRESOLVED_FORM;
import static org.diwan.report.Shown.arabic;
import static org.diwan.report.Shown.number;
import static org.diwan.report.Shown.text;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.replace;
import static org.jooq.impl.DSL.translate;
import static org.jooq.impl.DSL.trim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;

/**
 * Names that were met and that no list holds, the most frequent first. For one kind the columns are
 * those of its seed file, so that the rows can be filled in and pasted there; a person also sees
 * how often and where each was met.
 */
final class UnresolvedReport implements Report {
  private static final Field<String> NOTHING = inline("");

  private static final Shown ARTICLES = number("articles", UNRESOLVED_FORM.ARTICLES);
  private static final Shown ARTICLE = text("article", UNRESOLVED_FORM.ARTICLE_REF);
  private static final Shown EXAMPLE = arabic("example_ar", UNRESOLVED_FORM.EXAMPLE_AR);

  private static final List<Shown> NAMES =
      List.of(
          text("kind", UNRESOLVED_FORM.UNRESOLVED_KIND),
          arabic("name_ar", UNRESOLVED_FORM.FORM_AR),
          arabic("spellings_ar", UNRESOLVED_FORM.FORMS_AR).detail(),
          number("places", UNRESOLVED_FORM.PLACES),
          ARTICLES,
          ARTICLE,
          EXAMPLE);

  /** What is no column of a seed file. */
  private static final List<Shown> MET = List.of(ARTICLES, ARTICLE, EXAMPLE);

  @Override
  public ReportInfo info() {
    return new ReportInfo(
        "unresolved",
        "[PERSON|ORGANISATION|TITLE|PLACE]",
        0,
        1,
        "Names met and not known, with an example; of one kind as rows for its seed file",
        Set.of());
  }

  @Override
  public Table answer(Question question) {
    Optional<String> kind =
        question.argument(0).map(text -> Codes.known("kind", text, Codes.UNRESOLVED_KINDS));
    return kind.map(only -> rows(question, only))
        .orElseGet(() ->
            question.table(
                "Names that no list holds", NAMES, 50, names(question, NAMES, noCondition())));
  }

  private static Table rows(Question question, String kind) {
    List<Shown> columns = new ArrayList<>(seedColumns(kind));
    if (!question.options().forPrograms()) {
      columns.addAll(MET);
    }
    Condition ofKind = UNRESOLVED_FORM.UNRESOLVED_KIND.eq(kind);
    return question.table(
        "Rows for seeds/" + file(kind) + ", to be filled in; --format csv gives just them",
        columns,
        50,
        names(question, columns, ofKind));
  }

  private static SelectLimitStep<? extends Record> names(
      Question question, List<Shown> shown, Condition condition) {
    return question
        .database()
        .select(Shown.fields(shown))
        .from(UNRESOLVED_FORM)
        .where(condition)
        .orderBy(
            UNRESOLVED_FORM.ARTICLES.desc(),
            UNRESOLVED_FORM.PLACES.desc(),
            UNRESOLVED_FORM.UNRESOLVED_KIND.asc(),
            UNRESOLVED_FORM.FORM_KEY.asc());
  }

  private static String file(String kind) {
    return switch (kind) {
      case "PERSON" -> "reference/people.csv";
      case "ORGANISATION" -> "reference/organisations.csv";
      case "PLACE" -> "reference/cities.csv";
      default -> "lexicon/titles.csv";
    };
  }

  private static List<Shown> seedColumns(String kind) {
    return switch (kind) {
      case "PERSON" ->
          List.of(id(), empty("name_en"), name("name_ar"), aliases(), empty("country_iso3"));
      case "ORGANISATION" ->
          List.of(
              id(),
              empty("name_en"),
              name("name_ar"),
              aliases(),
              empty("kind"),
              empty("country_iso3"),
              empty("members_iso3"),
              empty("ambiguous_ar"));
      case "PLACE" ->
          List.of(
              empty("name_en"),
              name("name_ar"),
              aliases(),
              empty("country_iso3"),
              text("kind", inline("CITY")),
              empty("city_en"),
              text("acts_for_government", inline("no")),
              empty("ambiguous_ar"));
      default ->
          List.of(
              name("title_ar"),
              empty("office_class"),
              text("number", inline("S")),
              text("scope", inline("COUNTRY")),
              text("alone", inline("no")));
    };
  }

  private static Shown name(String column) {
    return arabic(column, UNRESOLVED_FORM.FORM_AR);
  }

  private static Shown empty(String column) {
    return text(column, NOTHING);
  }

  /** Spellings but the most frequent one. */
  private static Shown aliases() {
    Field<String> framed = inline("|").concat(UNRESOLVED_FORM.FORMS_AR).concat(inline("|"));
    Field<String> name = inline("|").concat(UNRESOLVED_FORM.FORM_AR).concat(inline("|"));
    return arabic("aliases_ar", trim(replace(framed, name, inline("|")), inline("|")));
  }

  /** A proposal from the consonants of the Arabic name, to be changed for a better one. */
  private static Shown id() {
    Field<String> latin =
        translate(
            UNRESOLVED_FORM.FORM_KEY,
            inline("ابتثجحخدذرزسشصضطظعغفقكلمنهوي "),
            inline("abttjhkddrzsssdtzagfqklmnhwy-"));
    return text("id", latin);
  }
}
