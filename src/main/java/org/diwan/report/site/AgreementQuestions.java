package org.diwan.report.site;

import static org.diwan.jooq.reporting.Tables.AGREEMENT_COUNT;
import static org.diwan.jooq.reporting.Tables.AGREEMENT_PARTY;
import static org.diwan.jooq.reporting.Tables.AGREEMENT_STEP;
import static org.diwan.jooq.reporting.Tables.AGREEMENT_WIDE;
import static org.diwan.jooq.reporting.Tables.ARTICLE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diwan.report.AgreementSteps;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What the site asks about agreements; the latest first, by signing, else by the last article. */
record AgreementQuestions(DSLContext database, Catalogue catalogue) {
  private static final Field<LocalDate> KNOWN_BY =
      coalesce(AGREEMENT_WIDE.SIGNED_FROM, AGREEMENT_WIDE.LAST_PUBLISHED_ON);

  long total() {
    return byStatus().values().stream().mapToLong(Integer::longValue).sum();
  }

  /** How many have come how far. */
  Map<String, Integer> byStatus() {
    return database
        .select(AGREEMENT_COUNT.STATUS, sum(AGREEMENT_COUNT.AGREEMENTS))
        .from(AGREEMENT_COUNT)
        .groupBy(AGREEMENT_COUNT.STATUS)
        .fetchMap(row -> row.value1(), row -> row.value2().intValueExact());
  }

  List<AgreementLine> latest(int limit) {
    return database
        .selectFrom(AGREEMENT_WIDE)
        .orderBy(KNOWN_BY.desc().nullsLast(), AGREEMENT_WIDE.AGREEMENT_ID)
        .limit(limit)
        .fetch(this::line);
  }

  /** The agreements of the pages, by anybody who is a party. */
  Map<Long, List<Part>> parties(Collection<Long> ids) {
    return database
        .selectFrom(AGREEMENT_PARTY)
        .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(any(ids.toArray(Long[]::new))))
        .orderBy(
            AGREEMENT_PARTY.AGREEMENT_ID, AGREEMENT_PARTY.PARTICIPANT_KIND, AGREEMENT_PARTY.NAME_AR)
        .fetchGroups(AGREEMENT_PARTY.AGREEMENT_ID, this::party);
  }

  /** The life of each, step by step, each in order of time; without a day it comes last. */
  Map<Long, List<Step>> steps(Collection<Long> ids) {
    return database
        .select(
            AGREEMENT_STEP.AGREEMENT_ID,
            AGREEMENT_STEP.STATUS,
            AGREEMENT_STEP.STEP_FROM,
            AGREEMENT_STEP.STEP_TO,
            AGREEMENT_STEP.STEP_PRECISION,
            AGREEMENT_STEP.ARTICLE_REF,
            ARTICLE.OUTLET,
            ARTICLE.URL,
            ARTICLE.PUBLISHED_ON)
        .from(AGREEMENT_STEP)
        .join(ARTICLE)
        .on(ARTICLE.ARTICLE_REF.eq(AGREEMENT_STEP.ARTICLE_REF))
        .where(AGREEMENT_STEP.AGREEMENT_ID.eq(any(ids.toArray(Long[]::new))))
        .orderBy(
            AGREEMENT_STEP.AGREEMENT_ID.asc(),
            AGREEMENT_STEP.STATUS.sortAsc(AgreementSteps.ALL),
            AGREEMENT_STEP.STEP_FROM.asc().nullsLast(),
            ARTICLE.PUBLISHED_ON.asc().nullsLast(),
            AGREEMENT_STEP.ARTICLE_REF.asc())
        .fetchGroups(AGREEMENT_STEP.AGREEMENT_ID, this::step);
  }

  /**
   * @param ref article that tells it
   * @param outlet that published the article
   */
  record Step(Name step, Name when, String ref, Name outlet, Name published, Address article) {}

  private Step step(Record row) {
    return new Step(
        Phrases.code("step", row.get(AGREEMENT_STEP.STATUS)),
        When.of(
            row.get(AGREEMENT_STEP.STEP_FROM),
            row.get(AGREEMENT_STEP.STEP_TO),
            row.get(AGREEMENT_STEP.STEP_PRECISION)),
        row.get(AGREEMENT_STEP.ARTICLE_REF),
        catalogue.outlet(row.get(ARTICLE.OUTLET)),
        When.day(row.get(ARTICLE.PUBLISHED_ON)),
        Address.of(row.get(ARTICLE.URL)));
  }

  private Part party(Record row) {
    return new Part(
        row.get(AGREEMENT_PARTY.PARTICIPANT_ID),
        row.get(AGREEMENT_PARTY.PARTICIPANT_KIND),
        Name.of(row.get(AGREEMENT_PARTY.NAME_EN), row.get(AGREEMENT_PARTY.NAME_AR)),
        catalogue.country(row.get(AGREEMENT_PARTY.COUNTRY_ISO3)),
        "");
  }

  private AgreementLine line(Record row) {
    return new AgreementLine(
        row.get(AGREEMENT_WIDE.AGREEMENT_ID),
        row.get(AGREEMENT_WIDE.AGREEMENT_TYPE),
        Name.of(
            row.get(AGREEMENT_WIDE.AGREEMENT_TYPE_EN), row.get(AGREEMENT_WIDE.AGREEMENT_TYPE_AR)),
        Name.of(row.get(AGREEMENT_WIDE.NAME_EN), row.get(AGREEMENT_WIDE.NAME_AR)),
        row.get(AGREEMENT_WIDE.STATUS),
        Name.of(row.get(AGREEMENT_WIDE.PARTIES_EN), row.get(AGREEMENT_WIDE.PARTIES_AR)),
        codes(row.get(AGREEMENT_WIDE.COUNTRIES_ISO3)),
        When.of(
            row.get(AGREEMENT_WIDE.SIGNED_FROM),
            row.get(AGREEMENT_WIDE.SIGNED_TO),
            row.get(AGREEMENT_WIDE.SIGNED_PRECISION)),
        When.span(row.get(AGREEMENT_WIDE.VALID_FROM), row.get(AGREEMENT_WIDE.VALID_TO)),
        worth(row),
        Objects.requireNonNullElse(row.get(AGREEMENT_WIDE.AMOUNT_STATUS), ""),
        catalogue.place(
            row.get(AGREEMENT_WIDE.PLACE_CITY_EN), row.get(AGREEMENT_WIDE.PLACE_COUNTRY_ISO3)),
        catalogue.topics(row.get(AGREEMENT_WIDE.TOPICS)),
        row.get(AGREEMENT_WIDE.CONFIDENCE),
        row.get(AGREEMENT_WIDE.MENTION_COUNT),
        When.day(row.get(AGREEMENT_WIDE.LAST_PUBLISHED_ON)));
  }

  private Name worth(Record row) {
    BigDecimal low = row.get(AGREEMENT_WIDE.AMOUNT_LOW);
    return low == null
        ? Name.NONE
        : Quantity.shown(
            low,
            row.get(AGREEMENT_WIDE.AMOUNT_HIGH),
            row.get(AGREEMENT_WIDE.AMOUNT_QUALIFIER),
            catalogue.unit(row.get(AGREEMENT_WIDE.AMOUNT_UNIT)));
  }

  private static List<String> codes(@Nullable String joined) {
    return joined == null ? List.of() : Arrays.asList(joined.split(", "));
  }
}
