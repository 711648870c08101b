package org.diwan.extract.figure.measure;

import java.util.List;
import java.util.Set;
import org.diwan.extract.figure.lexicon.FigureCue;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.extract.figure.status.Subjunctive;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * How far what is counted reaches: the noun and two words that belong to it ({@code مؤسسة برتغالية
 * صغيرة}), and of nationalities another joined ({@code جنود سوريين وعراقيين}). Verbs and words with
 * a preposition end it ({@code مركزا تديره}, {@code جريحا بجروح}); behind an accusative in {@code
 * ا} only its adjectives follow ({@code شخصا داخل}).
 */
final class CountPhrase {
  private static final int MOST = 2;
  private static final int LONG = 4;

  private static final Set<String> LONE =
      Set.of("بسيطه", "بليغه", "بارزه", "بديله", "بالغه", "لازمه");
  private static final Set<String> OTHER = Set.of("اخر", "ابيض", "احمر", "اسود", "اخضر");

  /** They tell of places and of what comes next. */
  private static final Set<String> OUTSIDE = Set.of("خلف", "تلاه", "تلاها", "الا", "متصدرا");

  private static final List<String> PRONOUNS = List.of("هم", "هما", "هن", "ها");
  private static final List<String> NATIONS = List.of("يين", "يون", "يه", "يا", "ي");

  private final NounPhrases phrases;
  private final WordRoles<FigureCue> cues;

  CountPhrase(NounPhrases phrases, WordRoles<FigureCue> cues) {
    this.cues = cues;
    this.phrases = phrases;
  }

  /** One past its last word. */
  int end(Passage passage, Found found) {
    int last = Math.max(found.end(), found.unitFirst() + 1);
    int end = last;
    while (end < passage.tokens().size() && end < last + MOST && belongs(passage, end)) {
      end++;
    }
    return end > last && isSecondNation(passage, end) ? end + 1 : end;
  }

  private boolean belongs(Passage passage, int i) {
    Token token = passage.tokens().get(i);
    return phrases.isNominal(token)
        && !token.hasConjunction()
        && !OUTSIDE.contains(token.folded())
        && !isJoined(token.folded())
        && !isVerb(token.folded())
        && (!isAccusative(passage.tokens().get(i - 1).folded()) || isAdjective(token.folded()));
  }

  /** {@code بجروح}, {@code لصالح}; not {@code بحرية}, {@code ليبيين}. */
  private boolean isJoined(String word) {
    boolean prefixed = word.charAt(0) == 'ب' || word.charAt(0) == 'ل';
    return prefixed
        && (isOwned(word) || !endsAsAdjective(word))
        && !cues.is(FigureCue.WITH_B, word)
        && !LONE.contains(word);
  }

  private static boolean endsAsAdjective(String word) {
    return word.endsWith("يه")
        || word.endsWith("ا")
        || word.endsWith("ي")
        || word.endsWith("ين")
        || word.endsWith("ون");
  }

  private static boolean isOwned(String word) {
    return PRONOUNS.stream().anyMatch(word::endsWith);
  }

  /** {@code تتوزع}, {@code تستقبل}, {@code تحمل}. */
  private static boolean isVerb(String word) {
    return word.startsWith("تت")
        || word.startsWith("تست")
        || word.charAt(0) == 'ت'
            && !word.endsWith("ي")
            && Subjunctive.isFeminineVerb(word)
            && word.charAt(LONG - 2) != word.charAt(Math.min(word.length(), LONG) - 1);
  }

  /** {@code شخصا}, not {@code قضايا}. */
  private static boolean isAccusative(String word) {
    return word.length() >= LONG && word.endsWith("ا") && !word.endsWith("ايا");
  }

  private static boolean isAdjective(String word) {
    return !isOwned(word)
        && (word.endsWith("ه") || endsAsAdjective(word) || OTHER.contains(word))
        && !Fold.isDefinite(word);
  }

  private static boolean isSecondNation(Passage passage, int i) {
    Token token = passage.at(i);
    if (token == null || !token.hasConjunction()) {
      return false;
    }
    String before = passage.tokens().get(i - 1).folded();
    return NATIONS.stream()
        .filter(before::endsWith)
        .findFirst()
        .filter(token.folded()::endsWith)
        .isPresent();
  }
}
