package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.ARTICLE_EVENT_PARTICIPANT;
import static org.diwan.jooq.reporting.Tables.COUNTRY;
import static org.diwan.jooq.reporting.Tables.EVENT_PARTICIPANT;
import static org.diwan.jooq.reporting.Tables.PARTICIPANT;
import static org.diwan.jooq.reporting.Tables.PARTICIPANT_ALIAS;
import static org.diwan.jooq.reporting.Tables.PLACE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.substring;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.jooq.reporting.tables.records.ParticipantRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;

/**
 * Finds who is meant by a code or name, typed in any case, with or without hamza, vowel signs and
 * article. Rules, in order, the first that finds anyone decides:
 *
 * <ol>
 *   <li>a country's code or whole name, then a further one that the lists give it;
 *   <li>anyone's code or whole name, then a further one likewise;
 *   <li>a capital, which stands for its country;
 *   <li>a name as articles wrote it;
 *   <li>a name that holds the words as typed, a country's first;
 *   <li>a name that holds them in any order;
 *   <li>a name as articles wrote it, but for its spelling.
 * </ol>
 *
 * <p>Of several names that hold the words, those count that take part in an event, if any. Where
 * nobody is found, names that hold a part of a word are told, but never taken.
 */
final class Lookup {
  private static final int SHOWN = 6;
  private static final int FETCHED = 50;

  /** One and a quarter in percent: four fifths or more of all. */
  private static final int NEARLY_ALL = 125;

  private static final Condition COUNTRIES = PARTICIPANT.PARTICIPANT_KIND.eq("COUNTRY");

  private final DSLContext database;

  Lookup(DSLContext database) {
    this.database = database;
  }

  /** A country. */
  Named country(String text) {
    return find("country", text, COUNTRIES);
  }

  /** A country or organisation: who can be a side. */
  Side side(String text) {
    Named found = find("country or organisation", text, PARTICIPANT.PARTICIPANT_KIND.ne("PERSON"));
    String state = found.country();
    return found.isCountry() || state == null
        ? new Side(found, null)
        : new Side(countries(COUNTRY.COUNTRY_ISO3.eq(state)).getFirst(), found);
  }

  /** The side that stands opposite another. */
  Side partner(Side side, String text) {
    Side partner = side(text);
    if (partner.code().equals(side.code())) {
      throw new ReportUsageException(
          "'%s' is of the same side, %s, and no pair: timeline NAME --participant NAME tells what two bodies of one state did"
              .formatted(text, side.code()));
    }
    return partner;
  }

  /** Anyone who can take part. */
  Named participant(String text) {
    return find("country, organisation or person", text, noCondition());
  }

  private Named find(String what, String text, Condition kind) {
    NameMatch match = new NameMatch(text);
    Stream<Supplier<List<Named>>> rules =
        Stream.of(
            () -> countries(isCountry(match)),
            () -> countries(COUNTRY.COUNTRY_ISO3.in(alsoCountry(match))),
            () -> participants(kind.and(isWhole(match))),
            () -> participants(kind.and(PARTICIPANT.PARTICIPANT_ID.in(alsoNamed(match)))),
            () -> countries(isCapital(match)),
            () -> written(kind, ARTICLE_EVENT_PARTICIPANT.NAME_AR.eq(text.strip())),
            () -> participants(COUNTRIES.and(inEither(match::isPhraseOf))),
            () -> preferActive(kind.and(inEither(match::isPhraseOf))),
            () -> preferActive(kind.and(inEither(match::areWordsOf))),
            () -> written(kind, match.is(ARTICLE_EVENT_PARTICIPANT.NAME_AR)));
    List<Named> found =
        rules.map(Supplier::get).filter(names -> !names.isEmpty()).findFirst().orElse(List.of());
    if (found.isEmpty()) {
      throw unknown(what, text, preferActive(kind.and(inEither(match::isNear))));
    }
    return only(text, found);
  }

  private static ReportUsageException unknown(String what, String text, List<Named> near) {
    String line = "no " + what + " '" + text + "' is known";
    return new ReportUsageException(near.isEmpty() ? line : line + "; near it: " + listed(near));
  }

  private static Named only(String text, List<Named> candidates) {
    if (candidates.size() > 1) {
      throw new ReportUsageException(
          "'" + text + "' may be " + listed(candidates) + ": name one by its code");
    }
    return candidates.getFirst();
  }

  private static String listed(List<Named> candidates) {
    String first =
        candidates.stream().limit(SHOWN).map(Named::candidate).collect(Collectors.joining(", "));
    return candidates.size() > SHOWN ? first + ", …" : first;
  }

  private List<Named> countries(Condition condition) {
    return database
        .select(COUNTRY.COUNTRY_ISO3, COUNTRY.NAME_EN, COUNTRY.NAME_AR)
        .from(COUNTRY)
        .where(condition)
        .orderBy(COUNTRY.COUNTRY_ISO3)
        .fetch(row ->
            new Named(row.value1(), -1, "COUNTRY", row.value1(), row.value2(), row.value3()));
  }

  private List<Named> preferActive(Condition condition) {
    List<Named> all = participants(condition);
    List<Named> active = all.size() > 1 ? participants(condition.and(takesPart())) : all;
    return active.isEmpty() ? all : active;
  }

  /** Whom articles name so: the one alone whom they nearly always mean by it. */
  private List<Named> written(Condition kind, Condition name) {
    var counts =
        database
            .select(ARTICLE_EVENT_PARTICIPANT.PARTICIPANT_ID, count())
            .from(ARTICLE_EVENT_PARTICIPANT)
            .where(name)
            .groupBy(ARTICLE_EVENT_PARTICIPANT.PARTICIPANT_ID)
            .orderBy(count().desc())
            .limit(FETCHED)
            .fetch();
    int all = counts.stream().mapToInt(Record2::value2).sum();
    boolean clear = !counts.isEmpty() && counts.getFirst().value2() * NEARLY_ALL >= all * 100;
    List<Long> meant = counts.getValues(ARTICLE_EVENT_PARTICIPANT.PARTICIPANT_ID);
    return participants(
        kind.and(PARTICIPANT.PARTICIPANT_ID.in(clear ? meant.subList(0, 1) : meant)));
  }

  private List<Named> participants(Condition condition) {
    return database
        .selectFrom(PARTICIPANT)
        .where(condition)
        .orderBy(PARTICIPANT.ORIGIN, PARTICIPANT.PARTICIPANT_KEY)
        .limit(FETCHED)
        .fetch(Lookup::named);
  }

  private static Named named(ParticipantRecord row) {
    boolean country = row.getParticipantKind().equals("COUNTRY") && row.getCountryIso3() != null;
    return new Named(
        country ? row.getCountryIso3() : row.getParticipantKey(),
        row.getParticipantId(),
        row.getParticipantKind(),
        row.getCountryIso3(),
        row.getNameEn(),
        row.getNameAr());
  }

  private static Condition isCountry(NameMatch match) {
    return match
        .isCode(COUNTRY.COUNTRY_ISO3)
        .or(match.is(COUNTRY.NAME_EN))
        .or(match.is(COUNTRY.NAME_AR));
  }

  private static Select<Record1<String>> alsoCountry(NameMatch match) {
    return select(PARTICIPANT_ALIAS.COUNTRY_ISO3)
        .from(PARTICIPANT_ALIAS)
        .where(PARTICIPANT_ALIAS.PARTICIPANT_KIND.eq("COUNTRY"))
        .and(match.isKey(PARTICIPANT_ALIAS.ALIAS_KEY));
  }

  private static Select<Record1<Long>> alsoNamed(NameMatch match) {
    return select(PARTICIPANT_ALIAS.PARTICIPANT_ID)
        .from(PARTICIPANT_ALIAS)
        .where(match.isKey(PARTICIPANT_ALIAS.ALIAS_KEY));
  }

  private static Condition isCapital(NameMatch match) {
    return exists(
        selectOne()
            .from(PLACE)
            .where(PLACE.COUNTRY_ISO3.eq(COUNTRY.COUNTRY_ISO3))
            .and(PLACE.CITY_EN.eq(COUNTRY.CAPITAL_EN))
            .and(match.is(PLACE.CITY_EN).or(match.is(PLACE.CITY_AR))));
  }

  private static Condition isWhole(NameMatch match) {
    Field<String> withoutKind = substring(PARTICIPANT.PARTICIPANT_KEY, inline(3));
    return match
        .isCode(PARTICIPANT.PARTICIPANT_KEY)
        .or(match.isCode(withoutKind))
        .or(inEither(match::is));
  }

  private static Condition inEither(Function<Field<String>, Condition> match) {
    return match.apply(PARTICIPANT.NAME_EN).or(match.apply(PARTICIPANT.NAME_AR));
  }

  private static Condition takesPart() {
    return exists(
        selectOne()
            .from(EVENT_PARTICIPANT)
            .where(EVENT_PARTICIPANT.PARTICIPANT_ID.eq(PARTICIPANT.PARTICIPANT_ID)));
  }
}
