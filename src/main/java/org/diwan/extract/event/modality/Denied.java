package org.diwan.extract.event.modality;

import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Claim;
import org.diwan.model.EventClass;
import org.diwan.text.Token;

/**
 * What is called untrue: {@code لا صحة لأنباء زيارة فلان}, {@code المزاعم بأن فلانة شنت هجوما عارية
 * عن الصحة}, {@code استهدف فلان موقعا، وهو ما نفاه فلان}, {@code نفى فلان أن يكون قد استهدف موقعا}.
 */
final class Denied {
  /** Words outside names from {@code لا صحة} to the deed. */
  private static final int BEFORE = 12;

  /** Tokens from the deed to what calls it untrue. */
  private static final int BEHIND = 20;

  private static final Set<String> TRUTH = Set.of("صحه", "اساس");
  private static final Set<String> BARE = Set.of("عاريه", "عار", "عاري");
  private static final Set<String> OF_BEFORE = Set.of("له", "لها", "لهم");

  private static final Set<String> BE = Set.of("يكون", "تكون", "يكونوا");

  private Denied() {}

  static boolean is(Clause clause, TriggerAt at) {
    return at.trigger().type().eventClass() == EventClass.DEED
        && (isUntrue(clause, at.first())
            || isCalledUntrue(clause, at)
            || isDeniedToBe(clause, at.first()));
  }

  /** {@code نفى وزير الدفاع في فلانة أن تكون بلاده قد قصفت}, however long who denies it. */
  private static boolean isDeniedToBe(Clause clause, int deed) {
    for (int i = deed - 1; i > 1 && clause.barrier(i) != Barrier.MARK; i--) {
      if (clause.tokens().get(i - 1).reads("ان") && BE.contains(clause.tokens().get(i).folded())) {
        return deed - i <= BEFORE && isDenied(clause, i - 1);
      }
    }
    return false;
  }

  /** Whether the last verb before {@code أن} denies. */
  private static boolean isDenied(Clause clause, int that) {
    int verb = clause.verbBefore(that, BEHIND);
    return verb >= 0
        && !clause.saysBetween(verb, that)
        && clause.triggers().stream().anyMatch(t -> t.first() == verb && Claim.isDenial(t));
  }

  /** {@code لا صحة لأنباء}; not {@code لا صحة لذلك، مؤكدا أن}. */
  private static boolean isUntrue(Clause clause, int deed) {
    int left = BEFORE;
    for (int i = deed - 1; i > 0 && left > 0; i--) {
      Token token = clause.tokens().get(i);
      if (clause.barrier(i) == Barrier.MARK
          || clause.isSpeech(i)
          || clause.cues().speech().participle(token) != null) {
        return false;
      }
      if (isNoTruth(clause, i)) {
        return true;
      }
      left -= clause.isNamed(i) ? 0 : 1;
    }
    return false;
  }

  /** {@code لا صحة ل}; {@code لا صحة له} speaks of what stands before. */
  private static boolean isNoTruth(Clause clause, int truth) {
    return clause.tokens().get(truth).folded().equals("صحه")
        && clause.tokens().get(truth - 1).reads("لا")
        && !OF_BEFORE.contains(clause.tokens().get(truth + 1).folded());
  }

  private static boolean isCalledUntrue(Clause clause, TriggerAt at) {
    List<Token> tokens = clause.tokens();
    int last = Math.min(tokens.size(), at.end() + BEHIND) - 1;
    for (int i = at.end(); i < last && clause.barrier(i) != Barrier.MARK; i++) {
      boolean bare = BARE.contains(tokens.get(i).folded()) && tokens.get(i + 1).reads("عن");
      boolean baseless = tokens.get(i).reads("لا") && TRUTH.contains(tokens.get(i + 1).folded());
      boolean denied =
          at.isVerb()
              && tokens.get(i).folded().equals("ما")
              && clause.cues().words().is(SpeechCue.DENIES_IT, tokens.get(i + 1).folded());
      if (bare || baseless || denied) {
        return true;
      }
    }
    return false;
  }
}
