package org.diwan.extract.entity.name;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.NameWords;
import org.diwan.text.Token;
import org.diwan.text.Weekdays;

/** What may not be part of a name: verbs, function words, ordinary nouns, marks, times. */
public final class NameShape {
  private static final Set<String> TIMES = Set.of("صباح", "فجر", "ظهر", "مسا", "عصر");
  private static final Set<String> NEAR = Set.of("اليوم", "امس", "غد");

  private static final Set<String> ORDINALS =
      Set.of(
          "الاول",
          "الثاني",
          "الثالث",
          "الرابع",
          "الخامس",
          "السادس",
          "السابع",
          "الثامن",
          "التاسع",
          "العاشر",
          "الحادي",
          "العشرين",
          "الثلاثين");

  private static final Set<String> PRAYED_TO = Set.of("الله", "المولي", "الباري", "رب");

  /** Cut off from a quoted word: {@code بـ"القسوة"}. */
  private static final Set<String> CLITICS = Set.of("ب", "ل", "ك", "و", "ف");

  private final NameWords words;
  private final List<Unit> units;
  private final String text;

  public NameShape(NameWords words, List<Unit> units, String text) {
    this.words = words;
    this.units = units;
    this.text = text;
  }

  public boolean isOrdinary(Token token) {
    return words.ends(token)
        || words.isCommonWithPreposition(token)
        || words.startsWithAnd(token.folded())
        || isAccusative(token)
        || CLITICS.contains(token.folded())
        || isWithSuffix(token.folded())
        || isForHis(token.folded());
  }

  /**
   * {@code قراءة}: no unlisted word alone is a name that ends so, nor is an ordinal, nor He whom
   * {@code داعيا سموه الله} names.
   */
  public boolean isNounAlone(Token token) {
    char last = text.charAt(token.end() - 1);
    return isDayOrOrdinal(token.folded())
        || PRAYED_TO.contains(token.folded())
        || !words.isListed(token.folded()) && (last == 'ة' || last == 'ء' || last == 'أ');
  }

  /** {@code ركزها}: a pronoun at its end makes a word no name. */
  private boolean isWithSuffix(String folded) {
    return folded.length() > 4
        && !words.isListed(folded)
        && (folded.endsWith("ها")
            || folded.endsWith("هم")
            || folded.endsWith("هما")
            || folded.endsWith("تنا"));
  }

  /** {@code شكر فلانا لوقوفه معهم}: what he did. */
  private boolean isForHis(String folded) {
    return folded.length() > 5
        && folded.startsWith("ل")
        && folded.endsWith("ه")
        && !words.isListed(folded)
        && words.isCommon(folded.substring(1, folded.length() - 1));
  }

  public boolean isOrdinal(Token token) {
    return ORDINALS.contains(token.folded());
  }

  /** {@code الأحد}, {@code اليوم}. */
  public static boolean isDay(String folded) {
    return Weekdays.is(folded) || NEAR.contains(folded);
  }

  private static boolean isDayOrOrdinal(String folded) {
    return isDay(folded) || ORDINALS.contains(folded);
  }

  /** {@code صباح الأحد}: a time of the day, though the word is a name too. */
  public boolean isTimeOfDay(int i) {
    return TIMES.contains(units.get(i).token().folded())
        && i + 1 < units.size()
        && isDayOrOrdinal(units.get(i + 1).token().folded());
  }

  /**
   * {@code قام بأول زيارة}, {@code طالب باستقدام}, {@code فأقفل عائدا}: a particle and a word that
   * begins with its own hamza, no Powell.
   */
  public boolean isPrefixed(Token token) {
    return token.end() - token.start() > 2
        && (text.startsWith("بأ", token.start())
            || text.startsWith("فأ", token.start())
            || text.startsWith("باست", token.start()));
  }

  /**
   * {@code على} with its own letter is the preposition, unless it stands between two names as
   * Egyptian papers write it.
   */
  public boolean isOn(Token token) {
    return token.folded().equals("علي") && text.charAt(token.end() - 1) == 'ى';
  }

  /** {@code مخيماً}: the mark of an indefinite object, which names do not bear. */
  private boolean isAccusative(Token token) {
    return text.indexOf('\u064B', token.start(), token.end()) >= 0;
  }
}
