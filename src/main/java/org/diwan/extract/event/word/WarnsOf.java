package org.diwan.extract.event.word;

import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;

/** How the sentence of a warning opens: {@code من أن فلانة}, {@code بأنه}, {@code من أن بلاده}. */
final class WarnsOf {
  private static final Set<String> THAT = Set.of("ان", "انه", "انها", "انهم");
  private static final Set<String> BY = Set.of("بان", "بانه", "بانها", "بانهم");

  /** Those of who speaks: his state, his government, his forces. */
  private static final Set<String> OURS =
      Set.of("بلاده", "بلادها", "حكومته", "حكومتها", "قواته", "قواتها", "جيشه", "جيشها");

  /** Tokens between who warns and of what. */
  private static final int BETWEEN = 6;

  private final Clause clause;

  WarnsOf(Clause clause) {
    this.clause = clause;
  }

  /** Where {@code أن} stands, only when and how one warns before it; -1 for nowhere. */
  int that(int from) {
    int end = Math.min(clause.tokens().size() - 1, from + BETWEEN);
    for (int i = from; i < end; i++) {
      i = Math.max(i, clause.asideEnd(i));
      String word = i < end ? clause.tokens().get(i).folded() : "";
      if (BY.contains(word)) {
        return i;
      }
      if (word.equals("من")) {
        return THAT.contains(clause.tokens().get(i + 1).folded()) ? i + 1 : -1;
      }
      boolean passed = i < end && !clause.tokens().get(i).isWord();
      if (!passed && !clause.cues().isSpeech(SpeechCue.HOW, word) || isEnd(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isEnd(int token) {
    return token < clause.tokens().size() && clause.barrier(token) == Barrier.MARK;
  }

  /** Whether what follows is told of who warns: a pronoun, his state, his people. */
  boolean isOwn(int that, Set<String> own) {
    String word = clause.tokens().get(that).folded();
    if (!word.endsWith("ان")) {
      return !word.endsWith("م");
    }
    if (that + 1 >= clause.tokens().size()) {
      return false;
    }
    Argument next = clause.startingAt(that + 1);
    boolean named =
        next != null
            && next.mention().kind() != Mention.Kind.ADJECTIVE
            && own.contains(next.entity().side());
    return named || OURS.contains(clause.tokens().get(that + 1).folded());
  }
}
