package org.diwan.extract.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Where the name of a person begins and ends: listed persons, words of names, what joins them, and
 * behind a title of office unlisted words too until one that may not be part of a name.
 */
final class NameGrammar {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_ALONE = 4;
  private static final String SERVANT = "عبد";
  private static final String SON = "بن";
  private static final Set<String> NOUNS = Set.of("وسام", "امل", "كريم", "جهاد", "نضال");
  private static final Set<String> OF_SON = Set.of("الابن", "الاب", "الكبير", "الصغير");

  /** Last parts of names from East Asia that are ordinary words, too. */
  private static final Set<String> SYLLABLES =
      Set.of("سو", "جو", "مين", "هون", "سون", "يو", "شو", "جي", "وو", "هوي", "كي");

  private final NameWords words;
  private final List<Token> tokens;
  private final List<Unit> units;
  private final NameShape shape;

  NameGrammar(NameWords words, List<Token> tokens, List<Unit> units, String text) {
    this.words = words;
    this.tokens = tokens;
    this.units = units;
    this.shape = new NameShape(words, units, text);
  }

  /** What stands before a name. */
  record Before(boolean titled, boolean office, boolean bare) {}

  boolean startsName(int i) {
    if (i >= units.size()) {
      return false;
    }
    Unit unit = units.get(i);
    if (unit.is(Meaning.OfHonorific.class) && i + 1 < units.size()) {
      return startsName(i + 1);
    }
    return unit.is(Meaning.OfPerson.class)
        || unit.isRaw() && words.isGiven(word(i))
        || isServantsName(i)
        || isSonsName(i)
        || isNamesake(i);
  }

  /** {@code عبد الحميد}: one given name in two words. */
  private boolean isServantsName(int i) {
    return isServant(i)
        && i + 1 < units.size()
        && units.get(i + 1).end() - units.get(i + 1).first() == 1
        && Fold.isDefinite(units.get(i + 1).token().folded());
  }

  /** {@code حسين بهاء الدين}: one given name in two words, the first of which is another alone. */
  private boolean isTwoWords(int i) {
    return i + 1 < units.size()
        && units.get(i).isRaw()
        && words.isGiven(word(i) + " " + units.get(i + 1).token().folded());
  }

  private boolean isServant(int i) {
    return units.get(i).isRaw() && units.get(i).form().word().equals(SERVANT);
  }

  /** One past the given name without a title that begins here, the unit itself for none. */
  private int givenEnd(int start) {
    return isServantsName(start)
        ? start + 2
        : words.isGiven(word(start)) && !words.isParticle(word(start)) ? start + 1 : start;
  }

  /** {@code سلطان الفلاني}: a given name before another word of names, though a title too. */
  boolean isNamesake(int i) {
    Unit unit = units.get(i);
    return unit.is(Meaning.OfTitle.class)
        && unit.preposition() == Form.NONE
        && words.isGiven(unit.form().word())
        && i + 1 < units.size()
        && units.get(i + 1).isRaw()
        && !units.get(i + 1).hasConjunction()
        && !isTiny(i + 1)
        && words.isListed(units.get(i + 1).token().folded());
  }

  /** {@code تركي بن سعود}: a given name before {@code بن}, whatever else the word means. */
  private boolean isSonsName(int i) {
    Unit unit = units.get(i);
    return unit.end() - unit.first() == 1
        && !unit.hasConjunction()
        && i + 1 < units.size()
        && words.joinsNext(units.get(i + 1).token().folded())
        && words.isGiven(unit.token().folded())
        && !words.isGiven(units.get(i + 1).token().folded())
        && (isSon(i + 1) || !shape.isOn(unit.token()));
  }

  /** {@code على بن فلان} is a name however it is written, {@code على أبو فلان} none. */
  private boolean isSon(int i) {
    return units.get(i).token().folded().equals(SON);
  }

  /** {@code ، شيمورا إيزورا،}: two or three words that no list holds, closed by a mark. */
  boolean isBetweenCommas(int start) {
    int i = start;
    while (i < units.size() && i - start < LONGEST_ALONE && isForeign(i)) {
      i++;
    }
    return i - start >= 2 && (i == units.size() || !units.get(i).token().isWord());
  }

  private boolean isForeign(int i) {
    Unit unit = units.get(i);
    return unit.isRaw()
        && unit.token().isWord()
        && unit.form().conjunction() == Form.NONE
        && unit.preposition() == Form.NONE
        && word(i).length() > 1
        && !word(i).startsWith("ال")
        && !words.isCommon(word(i))
        && !shape.isOrdinary(unit.token());
  }

  /** One past the last unit of the name that starts here. */
  int nameEnd(int start, Before before) {
    int i = start;
    int sons = 0;
    while (i < units.size() && i - start - sons < LONGEST_NAME && isNamePart(i, start, before)) {
      sons += SON.equals(units.get(i).token().folded()) ? 1 : 0;
      i++;
    }
    while (i > start
        && units.get(i - 1).end() - units.get(i - 1).first() == 1
        && words.joinsNext(units.get(i - 1).token().folded())
        && !words.isGiven(units.get(i - 1).token().folded())
        && i - start > 1
        && i < units.size()) {
      i--;
    }
    if (i == start && before.titled() && !before.office()) {
      return unlistedEnd(start);
    }
    if (i == start + 1 && units.get(start).isRaw() && shape.isNounAlone(units.get(start).token())) {
      return start;
    }
    if (i == start || before.titled()) {
      return i;
    }
    boolean listed = false;
    for (int k = start; k < i; k++) {
      listed |= units.get(k).is(Meaning.OfPerson.class);
    }
    if (listed) {
      return i;
    }
    int family = givenEnd(start);
    boolean pair = family > start && i > family && words.isListed(word(family));
    boolean appointed =
        family > start && i == family + 1 && !words.isCommon(word(family)) && titleFollows(i);
    return (pair || appointed) && before.bare() ? i : start;
  }

  /** {@code الجنرال جايمز ثورمان قائد …}: two words that no list holds between rank and office. */
  private int unlistedEnd(int start) {
    int end = start + 2;
    return end <= units.size() && isForeign(start) && isForeign(start + 1) && titleFollows(end)
        ? end
        : start;
  }

  /** {@code أنيته شافان}: a name that no Arab bears; not {@code ميشال سليمان}. */
  boolean isForeign(String name) {
    List<String> words = NameLikeness.words(name);
    return !words.isEmpty() && this.words.isForeign(words.getFirst()) && isNoArabs(name);
  }

  /** No word of it is met in Arab names. */
  boolean isNoArabs(String name) {
    return NameLikeness.words(name).stream().noneMatch(words::isArabic)
        && Stream.of(name.split(" ")).noneMatch(w -> Fold.isDefinite(Fold.fold(w)));
  }

  /** So short a word as {@code لي} is doubted behind an indefinite title. */
  boolean isTiny(int i) {
    Unit unit = units.get(i);
    return unit.isRaw() && word(i).length() < 3;
  }

  /** {@code مسؤول لترخيصه}, {@code عمدة لبروكلين}: what an indefinite office is for. */
  boolean isFor(int i) {
    Unit unit = units.get(i);
    return unit.isRaw()
        && unit.token().folded().startsWith("ل")
        && unit.token().folded().length() > LONGEST_ALONE
        && !words.isListed(unit.token().folded());
  }

  private boolean titleFollows(int i) {
    int at = i < units.size() && units.get(i).isComma() ? i + 1 : i;
    return at < units.size()
        && units.get(at).is(Meaning.OfTitle.class)
        && !units.get(at).hasConjunction();
  }

  /** Whether the last word of a unit joins the next to the name. */
  private boolean joinsNext(int i) {
    Unit unit = units.get(i);
    return !unit.is(Meaning.OfPerson.class)
        && words.joinsNext(
            unit.end() - unit.first() == 1 ? word(i) : tokens.get(unit.end() - 1).folded());
  }

  private String word(int i) {
    Unit unit = units.get(i);
    return unit.form().preposition() == Form.NONE ? unit.form().word() : unit.token().folded();
  }

  private boolean isNamePart(int i, int start, Before before) {
    Unit unit = units.get(i);
    boolean first = i == start;
    if (!first && unit.hasConjunction()
        || shape.isTimeOfDay(i)
        || isDayBehindName(i, start)
        || unit.isRaw() && shape.isPrefixed(unit.token())) {
      return false;
    }
    if (unit.is(Meaning.OfPerson.class)) {
      return first || !unit.hasConjunction() && unit.preposition() == Form.NONE && !isNextPerson(i);
    }
    if (!unit.token().isWord() || !first && unit.end() - unit.first() == 1 && isDash(i)) {
      return isDash(i)
          && !first
          && i + 1 < units.size()
          && units.get(i + 1).isRaw()
          && units.get(i + 1).token().isWord()
          && words.isListed(units.get(i + 1).token().folded());
    }
    if (first && unit.hasConjunction() && before.titled()) {
      return false;
    }
    String folded = word(i);
    if (!first && (isWithOther(i) || isBehindForeigner(i))) {
      return false;
    }
    if (!first
        && joinsNext(i - 1)
        && !unit.hasConjunction()
        && unit.end() - unit.first() == 1
        && (folded.startsWith("ال") || !words.ends(unit.token()))) {
      return true;
    }
    if (first && (isSonsName(i) || isNamesake(i)) || !first && isTwoWords(i)) {
      return true;
    }
    if (unit.is(Meaning.OfNisba.class)
        || unit.is(Meaning.OfCity.class)
        || unit.is(Meaning.OfCountry.class)) {
      return !first
          && unit.preposition() == Form.NONE
          && !unit.hasConjunction()
          && unit.end() - unit.first() == 1
          && (words.isListed(folded)
              || unit.is(Meaning.OfNisba.class)
                  && i - start <= 2
                  && folded.startsWith("ال")
                  && folded.endsWith("ي")
                  && endsHere(i + 1));
    }
    if (isMiddle(i, start)) {
      return true;
    }
    if (!unit.isRaw()) {
      return unit.is(Meaning.OfSideNoun.class)
          ? false
          : words.isListed(folded)
              && !unit.is(Meaning.OfTitle.class)
              && unit.end() - unit.first() == 1
              && !first;
    }
    if (shape.isOn(unit.token())) {
      return !first
          && i + 1 < units.size()
          && words.isGiven(word(i - 1))
          && words.isListed(word(i + 1));
    }
    if (words.isListed(folded) || isSyllable(i, start) || isBetweenForeign(i, start)) {
      return true;
    }
    boolean begins =
        before.titled()
            && before.office()
            && !unit.hasConjunction()
            && folded.length() > 1
            && !folded.startsWith("لل");
    return (first ? begins : !isCompleteBefore(i)) && !shape.isOrdinary(unit.token());
  }

  /**
   * {@code ترامب تهديداته}: a listed name that ends in a family name is complete; only a word with
   * the article may still tell its bearer from the listed one.
   */
  private boolean isCompleteBefore(int i) {
    Unit before = units.get(i - 1);
    boolean single = before.end() - before.first() == 1;
    String last = single ? before.form().word() : tokens.get(before.end() - 1).folded();
    return before.is(Meaning.OfPerson.class)
        && (!single
            || !words.isGiven(last)
            || endsWithPronoun(word(i))
            || shape.isNounAlone(units.get(i).token()))
        && !word(i).startsWith("ال");
  }

  /**
   * {@code بوتين وسام}, {@code نتنياهو الكف}: behind a surname that no Arab bears an Arabic noun.
   */
  private boolean isBehindForeigner(int i) {
    Unit before = units.get(i - 1);
    String name = before.form().word();
    String word = word(i);
    return before.is(Meaning.OfPerson.class)
        && before.end() - before.first() == 1
        && name.length() >= LONGEST_ALONE
        && !words.isArabic(name)
        && units.get(i).isRaw()
        && !OF_SON.contains(word)
        && (Fold.isDefinite(word) || NOUNS.contains(word));
  }

  /** {@code كيم جين سو}: the third of three short parts. */
  private boolean isSyllable(int i, int start) {
    return i == start + 2
        && SYLLABLES.contains(word(i))
        && words.isForeign(word(start))
        && isForeign(i - 1);
  }

  /** {@code رالف فيلي هانسن}: between two words that no Arab bears one that looks like a phrase. */
  private boolean isBetweenForeign(int i, int start) {
    return i == start + 1
        && i + 1 < units.size()
        && units.get(i).isRaw()
        && !units.get(i).hasConjunction()
        && words.isForeign(word(start))
        && !words.isCommon(word(i))
        && !words.isVerb(word(i))
        && isForeign(i + 1);
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
        && (units.get(i).first() - units.get(start).first() >= 2 || words.isForeign(word(start)))
        && units.get(i).end() - units.get(i).first() == 1
        && NameShape.isDay(units.get(i).token().folded());
  }

  /** {@code التقى فلان الفلاني | علان العلاني}: two listed names in full are two people. */
  private boolean isNextPerson(int i) {
    return isFullName(units.get(i - 1)) && isFullName(units.get(i));
  }

  private static boolean isFullName(Unit unit) {
    return unit.is(Meaning.OfPerson.class) && unit.end() - unit.first() > 1;
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
   * تميم بن حمد}, where another name begins.
   */
  private boolean isMiddle(int i, int start) {
    return i > start
        && i + 1 < units.size()
        && units.get(i).is(Meaning.OfHonorific.class)
        && !units.get(i - 1).is(Meaning.OfHonorific.class)
        && units.get(i).end() - units.get(i).first() == 1
        && words.isGiven(word(i - 1))
        && words.isGiven(word(i + 1))
        && !units.get(i + 1).is(Meaning.OfPerson.class)
        && !isSonsName(i + 1)
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
