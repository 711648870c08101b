package org.diwan.report;

import static org.diwan.jooq.reporting.Routines.foldName;
import static org.diwan.jooq.reporting.Tables.COUNTRY;
import static org.diwan.jooq.reporting.Tables.EVENT_PARTICIPANT;
import static org.diwan.jooq.reporting.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.substring;
import static org.jooq.impl.DSL.upper;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * Finds who is meant by a code or name, typed in any case, with or without hamza, vowel signs and
 * article. Rules, in order: a code; a whole name; all words of the argument within a name, and of
 * several such the one that takes part in an event.
 */
final class Lookup {
  private static final int SHOWN = 6;
  private static final int FETCHED = 50;
  private static final int SHORTEST_PART = 3;

  private final DSLContext database;

  Lookup(DSLContext database) {
    this.database = database;
  }

  /** A country. */
  Named country(String text) {
    List<Named> whole = countries(isCode(text, COUNTRY.COUNTRY_ISO3));
    if (whole.isEmpty()) {
      whole = countries(isName(text, COUNTRY.NAME_EN, COUNTRY.NAME_AR));
    }
    return whole.isEmpty()
        ? only("country", text, countries(holds(text, COUNTRY.NAME_EN, COUNTRY.NAME_AR)))
        : only("country", text, whole);
  }

  /** A country, or an organisation that belongs to none: who can be a side. */
  Named side(String text) {
    List<Named> countries = wholeCountries(text);
    return countries.isEmpty()
        ? participant("country or organisation", text, PARTICIPANT.PARTICIPANT_KIND.ne("PERSON"))
        : only("country", text, countries);
  }

  /** Anyone who can take part. */
  Named participant(String text) {
    List<Named> countries = wholeCountries(text);
    return countries.isEmpty()
        ? participant("country, organisation or person", text, noCondition())
        : only("country", text, countries);
  }

  private List<Named> wholeCountries(String text) {
    return countries(
        isCode(text, COUNTRY.COUNTRY_ISO3).or(isName(text, COUNTRY.NAME_EN, COUNTRY.NAME_AR)));
  }

  private Named participant(String what, String text, Condition kind) {
    Condition key =
        isCode(text, PARTICIPANT.PARTICIPANT_KEY)
            .or(isCode(text, substring(PARTICIPANT.PARTICIPANT_KEY, inline(3))));
    Condition name = isName(text, PARTICIPANT.NAME_EN, PARTICIPANT.NAME_AR);
    List<Named> whole = participants(kind.and(key.or(name)));
    if (!whole.isEmpty()) {
      return only(what, text, whole);
    }
    Condition part = kind.and(holds(text, PARTICIPANT.NAME_EN, PARTICIPANT.NAME_AR));
    List<Named> parts = participants(part);
    List<Named> active = parts.size() > 1 ? participants(part.and(takesPart())) : parts;
    return only(what, text, active.isEmpty() ? parts : active);
  }

  private static Named only(String what, String text, List<Named> candidates) {
    if (candidates.isEmpty()) {
      throw new ReportUsageException("no " + what + " '" + text + "' is known");
    }
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
        .limit(FETCHED)
        .fetch(row -> new Named(row.value1(), -1, "COUNTRY", row.value2(), row.value3()));
  }

  private List<Named> participants(Condition condition) {
    return database
        .selectFrom(PARTICIPANT)
        .where(condition)
        .orderBy(PARTICIPANT.ORIGIN, PARTICIPANT.PARTICIPANT_KEY)
        .limit(FETCHED)
        .fetch(row ->
            new Named(
                row.getParticipantKind().equals("COUNTRY") && row.getCountryIso3() != null
                    ? row.getCountryIso3()
                    : row.getParticipantKey(),
                row.getParticipantId(),
                row.getParticipantKind(),
                row.getNameEn(),
                row.getNameAr()));
  }

  private static Condition isCode(String text, Field<String> code) {
    return upper(code).eq(upper(val(text.strip())));
  }

  private static Condition isName(String text, Field<String> english, Field<String> arabic) {
    Field<String> wanted = foldName(val(text));
    return wanted.ne("").and(foldName(english).eq(wanted).or(foldName(arabic).eq(wanted)));
  }

  /** Whether all words of the text stand in one of the names. */
  private static Condition holds(String text, Field<String> english, Field<String> arabic) {
    if (text.strip().length() < SHORTEST_PART) {
      return falseCondition();
    }
    Condition inEnglish = noCondition();
    Condition inArabic = noCondition();
    for (String word : text.strip().split("\\s+")) {
      inEnglish = inEnglish.and(foldName(english).contains(foldName(val(word))));
      inArabic = inArabic.and(foldName(arabic).contains(foldName(val(word))));
    }
    return inEnglish.or(inArabic);
  }

  private static Condition takesPart() {
    return exists(
        selectOne()
            .from(EVENT_PARTICIPANT)
            .where(EVENT_PARTICIPANT.PARTICIPANT_ID.eq(PARTICIPANT.PARTICIPANT_ID)));
  }
}
