package org.diwan.extract.event.clause;

import java.util.Set;
import org.diwan.text.Token;

/**
 * A verb that only tells what something is called stands between a word and its object: {@code أدان
 * ما قال إنه هجوم فلاني}, {@code انتقد ما وصفه بالتدخل الفلاني}.
 */
final class SoCalled {
  private static final Set<String> WHAT = Set.of("ما", "بما", "لما");
  private static final Set<String> THAT = Set.of("انه", "انها", "انهم", "بانه", "بانها");

  private SoCalled() {}

  /** Whether such a verb stands at a token. */
  static boolean is(Clause clause, int verb) {
    if (verb <= 0 || !WHAT.contains(clause.tokens().get(verb - 1).folded())) {
      return false;
    }
    Token word = clause.tokens().get(verb);
    return clause.cues().isSpeech(SpeechCue.DEEMS, word.folded())
        || clause.isSpeech(verb) && isThat(clause, verb + 1);
  }

  /** Whether the preposition of a token only belongs to such a verb right before it. */
  static boolean governs(Clause clause, int token) {
    return token > 0 && clause.clitic(token) == 'ب' && is(clause, token - 1);
  }

  private static boolean isThat(Clause clause, int token) {
    return token < clause.tokens().size() && THAT.contains(clause.tokens().get(token).folded());
  }
}
