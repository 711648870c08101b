package org.diwan.extract.event.deed;

import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;
import org.diwan.text.Token;

/** {@code رفعت فلانة العقوبات عن فلانة}: a penalty that is lifted is not laid on. */
final class Eased {
  private static final int REACH = 4;

  private static final Set<String> WAIVERS = Set.of("تعليق", "رفع", "تخفيف", "اعفا", "تجميد");

  private Eased() {}

  static boolean is(Clause clause, TriggerAt at) {
    if (at.trigger().type() == EventType.SANCTION && at.trigger().lemma().endsWith("مدد")) {
      return isWaived(clause, at);
    }
    if (!at.isNoun() || at.trigger().type() != EventType.SANCTION) {
      return false;
    }
    int left = REACH;
    for (int i = at.first() - 1; i >= 0 && left > 0; i--) {
      if (lifts(clause, i) && !isRaised(clause, i, at.end())) {
        return true;
      }
      if (clause.isVerb(i) || clause.barrier(i) != Barrier.NONE) {
        return false;
      }
      left -= clause.isNamed(i) || !clause.tokens().get(i).isWord() ? 0 : 1;
    }
    return false;
  }

  /** {@code مدد فترة تعليق العقوبات}. */
  private static boolean isWaived(Clause clause, TriggerAt at) {
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    return clause.tokens().subList(at.end(), end).stream().anyMatch(t -> t.readsAny(WAIVERS));
  }

  private static boolean isEasing(TriggerAt easing) {
    String needs = easing.trigger().needs();
    return needs.equals("EASED") || needs.equals("WAIVED");
  }

  /** {@code رفع الرسوم على فلانة}: duties are raised, not lifted, unless {@code عن} somebody. */
  static boolean isRaised(Clause clause, int word, int to) {
    List<Token> tokens = clause.tokens();
    int end = Math.min(tokens.size(), to + REACH);
    return clause.cues().deeds().is(DeedCue.RAISES, tokens.get(word))
        && tokens.subList(word, end).stream()
            .anyMatch(t -> t.forms().stream().anyMatch(f -> f.word().contains("رسوم")))
        && tokens.subList(word, end).stream().noneMatch(t -> t.folded().equals("عن"));
  }

  private static boolean lifts(Clause clause, int word) {
    return clause.triggers().stream().anyMatch(t -> t.first() == word && isEasing(t))
        || clause.cues().deeds().isPlain(DeedCue.LIFTS, clause.tokens().get(word));
  }
}
