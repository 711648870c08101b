package org.diwan.extract.entity;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/** What the words right beside a listed name make of it: a place, a genitive, one of a list. */
final class Surroundings {
  private static final Set<String> IN = Set.of("في", "ب");
  private static final Set<String> PARTY = Set.of("مع", "علي");
  private static final int SHORTEST_NOUN = 3;
  private static final String CLITICS = "بل";

  private static final int SHORTEST_OWNED = 4;

  /** Pronouns behind a noun or verb. */
  private static final Set<String> HIS = Set.of("ته", "ها", "هم", "هما");

  private static final Set<String> OF_PLACE = Set.of("في", "الي", "من");

  /** Letters of {@code هنديان}; {@code عصيان} is a noun. */
  private static final int SHORTEST_NISBA = 6;

  /** Folds like the given name. */
  private static final String ON = "علي";

  private final List<Unit> units;
  private final NameWords words;
  private final WordRoles<NameCue> cues;

  Surroundings(List<Unit> units, NameWords words, WordRoles<NameCue> cues) {
    this.units = units;
    this.words = words;
    this.cues = cues;
  }

  /** {@code في عمان}, {@code بتونس}. */
  boolean isPlace(int i) {
    return units.get(i).preposition() == 'ب' || i > 0 && IN.contains(before(i));
  }

  /** {@code إلى عمان}: a word that may be a capital is one behind a preposition of place. */
  boolean isGoneTo(int i) {
    return isPlace(i) || i > 0 && before(i).equals("الي");
  }

  /**
   * {@code في مالي}, {@code شمال مالي}, {@code حكومة مالي}: no adjective stands behind a word of
   * place, nor agrees so with its noun.
   */
  boolean isNoAdjective(int i) {
    if (CLITICS.indexOf(units.get(i).preposition()) >= 0) {
      return true;
    }
    Token before = i > 0 ? units.get(i - 1).token() : null;
    return before != null
        && units.get(i).preposition() == Form.NONE
        && !units.get(i).hasConjunction()
        && (before.readsAny(OF_PLACE)
            || cues.is(NameCue.PASSED, before)
            || isOfWoman(before)
            || isImperfect(before));
  }

  /** {@code يزور}, {@code تشهد}. */
  private boolean isImperfect(Token verb) {
    return (verb.folded().startsWith("ي") || verb.folded().startsWith("ت"))
        && words.isVerb(verb.folded());
  }

  /** {@code حكومة}, {@code سلطات}. */
  private static boolean isOfWoman(Token noun) {
    return noun.isWord()
        && !Fold.isDefinite(noun.folded())
        && (noun.folded().endsWith("ه") || noun.folded().endsWith("ات"));
  }

  /** {@code العاصمة طرابلس}, {@code بمدينة طرابلس}. */
  boolean isCalledCity(int i) {
    return isCalledCapital(i) || i > 0 && before(i).endsWith("مدينه");
  }

  /** {@code اتفاقية لشبونة}; not {@code اتفاق لندن مع موسكو}. */
  boolean isInName(int i) {
    return i > 0
        && cues.is(NameCue.NAMED_AFTER, units.get(i - 1).form().word())
        && units.get(i).preposition() == Form.NONE
        && !units.get(i).hasConjunction()
        && !(i + 1 < units.size() && isOfParty(units.get(i + 1)));
  }

  /** {@code مع}, {@code على}, {@code وموسكو}: what parties do. */
  private static boolean isOfParty(Unit next) {
    return next.hasConjunction() || PARTY.contains(next.token().folded());
  }

  /** {@code العاصمة طرابلس}. */
  boolean isCalledCapital(int i) {
    return i > 0 && before(i).endsWith("العاصمه");
  }

  /** A word that only may be a country counts in a list of countries. */
  boolean hasCompany(int i) {
    return i > 0 && units.get(i - 1).is(Meaning.OfCountry.class)
        || i + 1 < units.size() && units.get(i + 1).is(Meaning.OfCountry.class);
  }

  /**
   * {@code فتح وحماس}, {@code حركتي فتح و…}: a word that only may be a body is one joined to a
   * body, or behind a noun in the dual for two of them.
   */
  boolean isOfBodies(int i) {
    return i > 0
            && (cues.is(NameCue.TWO_BODIES, units.get(i - 1).form().word()) || areJoined(i - 1, i))
        || i + 1 < units.size() && areJoined(i, i + 1);
  }

  /** {@code طالبان جامعيان}: a word like a noun for two, and an adjective of two behind it. */
  boolean areTwo(int i) {
    return units.get(i).isOneWord()
        && units.get(i).token().folded().endsWith("ان")
        && i + 1 < units.size()
        && isNisbaOfTwo(units.get(i + 1).token());
  }

  private static boolean isNisbaOfTwo(Token token) {
    String word = token.folded();
    return word.endsWith("يان") && word.length() >= SHORTEST_NISBA && !Fold.isDefinite(word);
  }

  private boolean areJoined(int one, int other) {
    return units.get(other).hasConjunction()
        && units.get(other).preposition() == Form.NONE
        && (isBody(units.get(one)) || isBody(units.get(other)));
  }

  private static boolean isBody(Unit unit) {
    Meaning.OfOrganisation body = unit.as(Meaning.OfOrganisation.class);
    return body != null && !body.weak();
  }

  /**
   * {@code المصري والسوداني}, {@code الروسي - التركي}: what may be a surname is none beside another
   * nationality.
   */
  boolean isBesideNisba(int i) {
    int before = i > 1 && units.get(i - 1).token().is('-') ? i - 2 : i - 1;
    return before >= 0
        && (units.get(i).hasConjunction() || before < i - 1 || areDefinite(before, i))
        && units.get(i).preposition() == Form.NONE
        && units.get(before).is(Meaning.OfNisba.class);
  }

  /** {@code الأمريكي التركي}. */
  private boolean areDefinite(int one, int other) {
    return Fold.isDefinite(units.get(one).token().folded())
        && Fold.isDefinite(units.get(other).token().folded());
  }

  /**
   * {@code الموقف التركي}, {@code وجود عسكري تركي}: what may be a given or family name is none
   * behind an ordinary noun, or an adjective, that agrees with it.
   */
  boolean isBehindNoun(int i) {
    Unit unit = units.get(i);
    if (i == 0 || unit.preposition() != Form.NONE || unit.hasConjunction()) {
      return false;
    }
    Unit before = units.get(i - 1);
    String word = before.form().word();
    boolean definite = Fold.isDefinite(unit.token().folded());
    return before.isRaw()
        && before.token().isWord()
        && (words.isCommon(word) || definite && isOrdinary(before.token()))
        && !words.isListed(word)
        && !(i > 1 && words.joinsNext(units.get(i - 2).form().word()))
        && definite == Fold.isDefinite(word)
        && (definite || word.endsWith("ي"));
  }

  private boolean isOrdinary(Token token) {
    return words.ends(token) || words.isCommonWithPreposition(token);
  }

  /** After an ordinary noun that is neither verb nor trigger: {@code اقتصاد مصر}. */
  boolean isGenitive(int i) {
    Unit unit = units.get(i);
    if (i == 0 || unit.preposition() != Form.NONE || unit.hasConjunction()) {
      return false;
    }
    Unit before = units.get(i - 1);
    if (!before.isRaw()
        || !before.token().isWord()
        || before.token().folded().equals(ON)
        || before.token().folded().length() < SHORTEST_NOUN) {
      return false;
    }
    String word = before.form().word();
    return cues.is(NameCue.TEAM, word)
        || !isVerbal(word)
            && !words.ends(before.token())
            && !isVerbBehindAnd(before.token())
            && !Fold.isDefinite(word)
            && !isDual(before.token())
            && !isOfHim(before.token());
  }

  /** {@code وتدين فلانة}: {@code و} and a verb that no list holds together. */
  private boolean isVerbBehindAnd(Token token) {
    return token.forms().stream()
        .anyMatch(f -> f.conjunction() != Form.NONE && words.isVerb(f.word()));
  }

  /**
   * {@code واتهمته ألمانيا}, {@code وتدعمها روسيا}: behind a word with a pronoun stands no
   * genitive.
   */
  private boolean isOfHim(Token token) {
    return token.forms().stream()
        .map(Form::word)
        .filter(word -> word.length() > SHORTEST_OWNED)
        .anyMatch(word ->
            HIS.stream().anyMatch(word::endsWith)
                || word.endsWith("ه") && words.isVerb(word.substring(0, word.length() - 1)));
  }

  /** {@code وحثا فلانة}: the verb of two. */
  private boolean isDual(Token token) {
    return token.forms().stream()
        .filter(f -> f.conjunction() != Form.NONE && f.word().endsWith("ا"))
        .anyMatch(f -> words.isVerb(f.word().substring(0, f.word().length() - 1)));
  }

  private static boolean isVerbal(String word) {
    return word.endsWith("ت") && !word.endsWith("ات")
        || word.startsWith("ت")
        || word.startsWith("ي");
  }

  private String before(int i) {
    return units.get(i - 1).token().folded();
  }
}
