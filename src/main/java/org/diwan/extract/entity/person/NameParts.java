package org.diwan.extract.entity.person;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.name.NameBegin;
import org.diwan.extract.entity.name.NameShape;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Form;
import org.diwan.text.Token;

/** Which words go on with a name that began before them. */
final class NameParts {
  /** Letters of a family name that is no part of a name from East Asia. */
  private static final int LONG = 4;

  private static final Set<String> FATHERS = Set.of("بن", "ال");

  /** {@code السادس عشر}. */
  private static final String TEN = "عشر";

  private static final Set<String> OF_SON = Set.of("الابن", "الاب", "الكبير", "الصغير");

  private final NameWords words;
  private final WordRoles<NameCue> cues;
  private final List<Token> tokens;
  private final List<Unit> units;
  private final NameShape shape;
  private final NameBegin begin;
  private final FamilyWord family;

  NameParts(
      NameWords words,
      WordRoles<NameCue> cues,
      List<Token> tokens,
      List<Unit> units,
      NameShape shape,
      NameBegin begin) {
    this.words = words;
    this.cues = cues;
    this.tokens = tokens;
    this.units = units;
    this.shape = shape;
    this.begin = begin;
    this.family = new FamilyWord(words, cues, units, shape);
  }

  /** Whether a unit is part of the name that starts at another, which may be itself. */
  boolean is(int i, int start, NameGrammar.Before before) {
    return i == start ? begins(i, before) : goesOn(i, start) || family.is(i, start, before);
  }

  private boolean begins(int i, NameGrammar.Before before) {
    Unit unit = units.get(i);
    if (isOutside(i)) {
      return false;
    }
    if (before.titled() && unit.hasConjunction()) {
      return false;
    }
    if (unit.is(Meaning.OfPerson.class)) {
      return !before.titled() || unit.preposition() == Form.NONE;
    }
    if (!unit.token().isWord()) {
      return false;
    }
    return begin.isSonsName(i) || begin.isNamesake(i) || isFirstWord(unit, before);
  }

  /** A listed word of names, behind an office any that is no ordinary one. */
  private boolean isFirstWord(Unit unit, NameGrammar.Before before) {
    String word = unit.nameWord();
    boolean behindOffice =
        before.titled()
            && before.office()
            && !unit.hasConjunction()
            && word.length() > 1
            && !word.startsWith("لل");
    return unit.isRaw()
        && !shape.isOn(unit.token())
        && (words.isListed(word) || behindOffice && !shape.isOrdinary(unit.token()));
  }

  private boolean goesOn(int i, int start) {
    Unit unit = units.get(i);
    if (isOfFather(i)) {
      return true;
    }
    if (unit.hasConjunction()
        || isOutside(i)
        || isBehindOrdinal(i, start)
        || isDayBehindName(i, start)) {
      return false;
    }
    if (unit.is(Meaning.OfPerson.class)) {
      return unit.preposition() == Form.NONE && !isNextPerson(i);
    }
    if (!unit.token().isWord()) {
      return isDash(i) && isListedWord(i + 1);
    }
    return !isWithOther(i) && !isBehindForeigner(i) && (isJoined(i) || isNextWord(i, start));
  }

  private boolean isOutside(int i) {
    return shape.isTimeOfDay(i) || units.get(i).isRaw() && shape.isPrefixed(units.get(i).token());
  }

  private boolean isListedWord(int i) {
    return i < units.size()
        && units.get(i).isRaw()
        && units.get(i).token().isWord()
        && words.isListed(units.get(i).token().folded());
  }

  private boolean isJoined(int i) {
    Unit unit = units.get(i);
    return isTwoWords(i)
        || joinsNext(i - 1)
            && unit.isOneWord()
            && (unit.nameWord().startsWith("ال") || !words.ends(unit.token()));
  }

  private boolean isNextWord(int i, int start) {
    Unit unit = units.get(i);
    if (unit.is(Meaning.OfNisba.class)
        || unit.is(Meaning.OfCity.class)
        || unit.is(Meaning.OfCountry.class)) {
      return isNamedAfterPlace(i, start);
    }
    if (isMiddle(i, start)) {
      return true;
    }
    if (!unit.isRaw()) {
      return words.isListed(unit.nameWord())
          && !unit.is(Meaning.OfSideNoun.class)
          && !unit.is(Meaning.OfTitle.class)
          && unit.isOneWord();
    }
    return shape.isOn(unit.token()) ? isBetweenNames(i) : isPlainWord(i, start);
  }

  /** {@code البغدادي}: a listed name, or a nisba that closes a short one. */
  private boolean isNamedAfterPlace(int i, int start) {
    Unit unit = units.get(i);
    String word = unit.nameWord();
    boolean closes =
        unit.is(Meaning.OfNisba.class)
            && i - start <= 2
            && word.startsWith("ال")
            && word.endsWith("ي")
            && endsHere(i + 1);
    return unit.preposition() == Form.NONE && unit.isOneWord() && (words.isListed(word) || closes);
  }

  /** {@code حسن على محمد}: a name however it is written. */
  private boolean isBetweenNames(int i) {
    return i + 1 < units.size()
        && words.isGiven(units.get(i - 1).nameWord())
        && words.isListed(units.get(i + 1).nameWord());
  }

  private boolean isPlainWord(int i, int start) {
    return words.isListed(units.get(i).nameWord())
        || isSyllable(i, start)
        || isBetweenForeign(i, start)
        || !isCompleteBefore(i) && !shape.isOrdinary(units.get(i).token());
  }

  /** {@code جدعون بن عامي}, {@code آل فريان}: no other word stands there, whatever it means. */
  private boolean isOfFather(int i) {
    return FATHERS.contains(units.get(i - 1).token().folded())
        && units.get(i).isOneWord()
        && units.get(i).token().isWord()
        && !units.get(i).is(Meaning.OfPerson.class)
        && !units.get(i).is(Meaning.OfCity.class);
  }

  /**
   * {@code الملك حسين الأول | عرش}: behind the number a name only goes on with its listed words.
   */
  private boolean isBehindOrdinal(int i, int start) {
    return i > start + 1
        && shape.isOrdinal(units.get(i - 1).token())
        && !units.get(i).token().folded().equals(TEN)
        && !words.isListed(units.get(i).nameWord());
  }

  /** {@code حسين بهاء الدين}: one given name in two words, the first of which is another alone. */
  private boolean isTwoWords(int i) {
    return i + 1 < units.size()
        && units.get(i).isRaw()
        && words.isGiven(units.get(i).nameWord() + " " + units.get(i + 1).token().folded());
  }

  /** Whether the last word of a unit joins the next to the name. */
  private boolean joinsNext(int i) {
    Unit unit = units.get(i);
    return !unit.is(Meaning.OfPerson.class)
        && words.joinsNext(
            unit.isOneWord() ? units.get(i).nameWord() : tokens.get(unit.end() - 1).folded());
  }

  /**
   * {@code ترامب تهديداته}: a listed name that ends in a family name is complete; only a word with
   * the article may still tell its bearer from the listed one.
   */
  private boolean isCompleteBefore(int i) {
    Unit before = units.get(i - 1);
    boolean single = before.isOneWord();
    String last = single ? before.form().word() : tokens.get(before.end() - 1).folded();
    return before.is(Meaning.OfPerson.class)
        && (!single
            || !words.isGiven(last)
            || endsWithPronoun(units.get(i).nameWord())
            || shape.isNounAlone(units.get(i).token()))
        && !units.get(i).nameWord().startsWith("ال");
  }

  /**
   * {@code بوتين وسام}, {@code نتنياهو الكف}: behind a surname that no Arab bears a noun or a name
   * that Arabs bear.
   */
  private boolean isBehindForeigner(int i) {
    Unit before = units.get(i - 1);
    String name = before.form().word();
    String word = units.get(i).nameWord();
    return before.is(Meaning.OfPerson.class)
        && before.isOneWord()
        && name.length() >= LONG
        && !words.isArabic(name)
        && units.get(i).isRaw()
        && !OF_SON.contains(word)
        && words.isArabic(word);
  }

  /** {@code كيم جين سو}: the third of three short parts. */
  private boolean isSyllable(int i, int start) {
    return i == start + 2
        && cues.is(NameCue.SYLLABLE, units.get(i).nameWord())
        && words.isForeign(units.get(start).nameWord())
        && begin.isForeign(i - 1);
  }

  /**
   * {@code رالف فيلي هانسن}, {@code جيمس إي هارت}: between two words that no Arab bears one that
   * looks like a phrase.
   */
  private boolean isBetweenForeign(int i, int start) {
    return i == start + 1
        && i + 1 < units.size()
        && units.get(i).isRaw()
        && !units.get(i).hasConjunction()
        && words.isForeign(units.get(start).nameWord())
        && (cues.is(NameCue.INITIAL, units.get(i).nameWord())
            || !words.isCommon(units.get(i).nameWord()) && !words.isVerb(units.get(i).nameWord()))
        && begin.isForeign(i + 1);
  }

  /** {@code منتقديه}. */
  private static boolean endsWithPronoun(String word) {
    return word.length() > 5
        && (word.endsWith("يه") || word.endsWith("يها") || word.endsWith("اه"));
  }

  /**
   * {@code وقال فلان الفلاني | الأحد}, {@code واجتمع ميتشل | الأحد}: two words are a name, as one
   * is that no Arab bears; the day is told of the deed.
   */
  private boolean isDayBehindName(int i, int start) {
    return i > start
        && (units.get(i).first() - units.get(start).first() >= 2
            || words.isForeign(units.get(start).nameWord()))
        && units.get(i).isOneWord()
        && NameShape.isDay(units.get(i).token().folded());
  }

  /** {@code التقى فلان الفلاني | علان العلاني}: two listed names in full are two people. */
  private boolean isNextPerson(int i) {
    return isFullName(units.get(i - 1)) && isFullName(units.get(i));
  }

  private static boolean isFullName(Unit unit) {
    return unit.is(Meaning.OfPerson.class) && !unit.isOneWord();
  }

  /** {@code فلان بالفلاني}: behind a complete name the preposition leads to somebody else. */
  private boolean isWithOther(int i) {
    String folded = units.get(i).token().folded();
    return units.get(i - 1).is(Meaning.OfPerson.class)
        && units.get(i).isRaw()
        && folded.startsWith("بال")
        && words.isListed(folded.substring(1));
  }

  /**
   * {@code خليل الحاج توفيق}: a courtesy between two names is one of them; not {@code أردوغان الشيخ
   * تميم بن حمد}, where another name begins, nor {@code سامح شكري | الدكتور محمد}.
   */
  private boolean isMiddle(int i, int start) {
    return i > start
        && i + 1 < units.size()
        && units.get(i).is(Meaning.OfHonorific.class)
        && !cues.is(NameCue.GRADE, units.get(i).token().folded())
        && !units.get(i - 1).is(Meaning.OfHonorific.class)
        && units.get(i).isOneWord()
        && words.isGiven(units.get(i - 1).nameWord())
        && words.isGiven(units.get(i + 1).nameWord())
        && !units.get(i + 1).is(Meaning.OfPerson.class)
        && !begin.isSonsName(i + 1)
        && !units.get(i + 1).hasConjunction();
  }

  /** Between two words, no space on either side: {@code مون جاي-إن}. */
  private boolean isDash(int i) {
    int at = units.get(i).first();
    return units.get(i).isMark('-')
        && at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).end() == tokens.get(at).start()
        && tokens.get(at).end() == tokens.get(at + 1).start();
  }

  private boolean endsHere(int i) {
    return i >= units.size() || !units.get(i).token().isWord() || words.ends(units.get(i).token());
  }
}
