package org.diwan.extract.entity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that no list holds, by their head noun: an indefinite head and the definite words,
 * {@code لل…} words and nationality that complete it ({@code وزارة الخارجية المصرية}), or a
 * definite head with nationality or {@code لل…} words ({@code الشركة السعودية للكهرباء}). A
 * ministry joins its portfolios with {@code و}.
 */
final class OrganisationGrammar {
  private static final int LONGEST = 7;

  /** {@code المركز القومي لبحوث الإسكان}: with its preposition what a body is for. */
  private static final Set<String> FIELDS =
      Set.of(
          "لبحوث",
          "لشوون",
          "لحقوق",
          "لمكافحه",
          "لتنميه",
          "لدراسات",
          "لحمايه",
          "لنقابات",
          "لرعايه",
          "لخدمات",
          "لتنظيم",
          "لدعم",
          "لاداره",
          "لتطوير",
          "لضمان",
          "لسلامه",
          "لرجال",
          "لكره",
          "لعلما",
          "لجمعيات",
          "لغرف",
          "لادبا",
          "لكتاب",
          "لاطبا",
          "لطلاب",
          "لعمال",
          "لمنتجي",
          "لابحاث",
          "لتشجيع",
          "لتعزيز",
          "لاصحاب",
          "لمصنعي",
          "لمصدري",
          "لمستثمري");

  private static final Set<String> DEFENDING = Set.of("للدفاع", "الدفاع");
  private static final String ABOUT = "عن";
  private static final Set<String> NOT_INSIDE =
      Set.of(
          "التي", "الذي", "الذين", "التابع", "التابعه", "اليوم", "الان", "السابق", "الماضي",
          "المقبل", "الحالي");

  private final OrganisationHeads heads;
  private final QuotedBody quoted;
  private final NameWords words;

  /**
   * @param heads nouns that begin names of bodies
   */
  OrganisationGrammar(OrganisationHeads heads, NameWords words) {
    this.heads = heads;
    this.quoted = new QuotedBody(heads, words);
    this.words = words;
  }

  /** An organisation phrase: units {@code first} to {@code end}. */
  record Phrase(
      int endUnit, String name, @Nullable String countryIso3, String head, boolean quoted) {}

  /**
   * The name that begins at a unit, null for none; {@code شركة للاستثمار} is anybody's, {@code
   * الهيئة العامة للاستثمار} a name.
   */
  @Nullable Phrase at(int start, List<Unit> units, List<Token> tokens, String text) {
    Unit head = units.get(start);
    String word = head.form().word();
    if (!head.isRaw() && !head.is(Meaning.OfSideNoun.class)) {
      return null;
    }
    Phrase inQuotes = quoted.at(start, units, tokens, text);
    if (inQuotes != null || !heads.contains(word)) {
      return inQuotes;
    }
    if (start + 1 < units.size() && units.get(start + 1).token().folded().startsWith("لل")) {
      return null;
    }
    boolean definite = Fold.isDefinite(word);
    String country = null;
    boolean completed = false;
    int i = start + 1;
    while (i < units.size() && i - start < LONGEST) {
      Unit unit = units.get(i);
      Meaning.OfNisba nisba = unit.as(Meaning.OfNisba.class);
      String folded = unit.token().folded();
      if (nisba != null
          && unit.preposition() == Form.NONE
          && !unit.hasConjunction()
          && Fold.isDefinite(folded)) {
        country = country == null ? nisba.country().iso3() : country;
        completed = true;
      } else if (unit.is(Meaning.OfCity.class)
          && unit.preposition() == Form.NONE
          && !unit.hasConjunction()
          && !isAbroad(unit, country)
          && i > start) {
        Meaning.OfCity city = unit.as(Meaning.OfCity.class);
        country = country == null && city != null ? city.city().place().countryIso3() : country;
        completed |= i > start + 1 || !definite;
      } else if (unit.is(Meaning.OfCountry.class)
          && unit.preposition() == Form.NONE
          && !unit.hasConjunction()
          && !definite
          && !completed) {
        Meaning.OfCountry state = unit.as(Meaning.OfCountry.class);
        country = country == null && state != null ? state.country().iso3() : country;
        completed = true;
      } else if (!(country != null && isAnother(unit))
          && (isInside(unit, folded, i - start, definite || isWhole(head, tokens))
              || isJoined(units.get(i - 1), unit))
          && !(isNoun(unit) && isClosed(units.get(i - 1), tokens))) {
        completed |= Fold.isDefinite(folded) || folded.startsWith("لل");
      } else if (defended(units, i) > i) {
        i = defended(units, i) - 1;
      } else if (isPaired(units, i)) {
        completed = true;
      } else {
        break;
      }
      i++;
    }
    boolean unowned = definite && country == null && !hasForWord(units, start, i);
    if (!completed || unowned || isJoint(units, start, i)) {
      return null;
    }
    String of = country == null ? ofWhole(units, i) : country;
    return new Phrase(i, Slices.of(units, tokens, text, start, i), of, word, false);
  }

  /** Whether only its own words tell whose it is, not the outlet that writes of it. */
  boolean isOfAnyState(Phrase phrase) {
    return heads.isOfAnyState(phrase.head()) || phrase.quoted();
  }

  /** {@code لجنة الشؤون الخارجية بمجلس النواب المصري}: of the state of the body it is part of. */
  private static @Nullable String ofWhole(List<Unit> units, int end) {
    boolean in = end < units.size() && units.get(end).token().folded().equals("في");
    int at = in ? end + 1 : end;
    Meaning.OfOrganisation whole =
        at < units.size() && (in || units.get(at).preposition() == 'ب')
            ? units.get(at).as(Meaning.OfOrganisation.class)
            : null;
    return whole == null ? null : whole.organisation().countryIso3();
  }

  /** {@code للدفاع عن حقوق الإنسان}: one past what a body defends; its start for nothing. */
  private int defended(List<Unit> units, int i) {
    boolean defends =
        DEFENDING.contains(units.get(i - 1).token().folded())
            && units.get(i).token().folded().equals(ABOUT);
    if (!defends || i + 1 >= units.size() || !isName(units.get(i + 1))) {
      return i;
    }
    boolean two = !Fold.isDefinite(units.get(i + 1).token().folded());
    int last = two ? i + 2 : i + 1;
    return last < units.size() && isName(units.get(last)) ? last + 1 : i;
  }

  /** {@code الأردنية - التركية}: a dash between two nationalities is inside the name. */
  private static boolean isPaired(List<Unit> units, int i) {
    return (units.get(i).isMark('-') || units.get(i).isMark('–'))
        && units.get(i - 1).is(Meaning.OfNisba.class)
        && States.isNationality(units, i + 1);
  }

  /** {@code وزارة الدفاع الروسية صورا}: no town of another state ends the name, if it is one. */
  private static boolean isAbroad(Unit unit, @Nullable String country) {
    Meaning.OfCity city = unit.as(Meaning.OfCity.class);
    return country != null && city != null && !country.equals(city.city().place().countryIso3());
  }

  private boolean isName(Unit unit) {
    return unit.isRaw()
        && unit.token().isWord()
        && unit.preposition() == Form.NONE
        && !words.isVerb(unit.token().folded());
  }

  /** {@code وزارة الخارجية الفرنسية | الحكومة السورية}: a name that is complete, and the next. */
  private boolean isAnother(Unit unit) {
    return unit.is(Meaning.OfSideNoun.class)
        && unit.preposition() == Form.NONE
        && !unit.hasConjunction()
        && unit.token().folded().startsWith("ال");
  }

  /** {@code مجلس الشورى | الحكومة}: a definite noun ends the name before a second one. */
  private boolean isNoun(Unit unit) {
    return !unit.hasConjunction()
        && unit.preposition() == Form.NONE
        && words.isNounBehind(unit.token().folded());
  }

  private static boolean isClosed(Unit before, List<Token> tokens) {
    return isWhole(before, tokens)
        || Fold.isDefinite(before.form().word())
        || before.token().folded().startsWith("لل");
  }

  /** {@code وزارة الدفاع | صورا}: no noun without article completes what ends with one. */
  private static boolean isWhole(Unit head, List<Token> tokens) {
    return !head.isOneWord() && Fold.isDefinite(tokens.get(head.end() - 1).folded());
  }

  private boolean isInside(Unit unit, String folded, int distance, boolean definite) {
    if (!unit.token().isWord()
        || NOT_INSIDE.contains(folded)
        || distance > 1 && NameShape.isDay(folded)
        || unit.is(Meaning.OfPerson.class)
        || unit.is(Meaning.OfCountry.class)
        || unit.is(Meaning.OfTitle.class) && !Fold.isDefinite(folded)
        || distance > 1 && Titles.singular(unit) != null) {
      return false;
    }
    if (folded.startsWith("لل")) {
      return !unit.is(Meaning.OfCity.class);
    }
    if (distance > 1 && FIELDS.contains(folded)) {
      return true;
    }
    if (unit.hasConjunction()) {
      return distance > 1
          && Fold.isDefinite(unit.form().word())
          && unit.isRaw()
          && !words.ends(unit.token());
    }
    if (Fold.isDefinite(folded)) {
      return !words.isGiven(folded);
    }
    return distance == 1
        && !definite
        && unit.isRaw()
        && unit.preposition() == Form.NONE
        && !words.isGiven(folded)
        && !words.isVerb(folded);
  }

  /** {@code للعلوم والتكنولوجيا}. */
  private static boolean isJoined(Unit before, Unit unit) {
    return before.token().folded().startsWith("لل")
        && before.token().isWord()
        && unit.isRaw()
        && unit.hasConjunction()
        && unit.preposition() == Form.NONE
        && Fold.isDefinite(unit.form().word());
  }

  /** {@code اللجنة المشتركة المصرية السودانية}: of two states, so a body of neither. */
  private static boolean isJoint(List<Unit> units, int from, int to) {
    List<Unit> inside = units.subList(from, to);
    return inside.stream().anyMatch(unit -> unit.token().folded().startsWith("المشترك"))
        && inside.stream()
                .map(unit -> unit.as(Meaning.OfNisba.class))
                .filter(Objects::nonNull)
                .map(nisba -> nisba.country().iso3())
                .distinct()
                .count()
            >= 2;
  }

  private static boolean hasForWord(List<Unit> units, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String folded = units.get(i).token().folded();
      if (folded.startsWith("لل") || FIELDS.contains(folded) && i + 1 < to) {
        return true;
      }
    }
    return false;
  }
}
