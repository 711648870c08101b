package org.diwan.extract.event.modality;

import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.CasualtyCue;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Deed;
import org.diwan.model.EventType;
import org.diwan.text.Token;

/**
 * Force told as done beside something that is to come: {@code ستقاطع فلانة البضائع ردا على عقوبات
 * فرضتها فلانة}, {@code تستعد فلانة لإحياء ذكرى اغتيال فلان}, {@code بدأ التحقيق المقرر في الغارة
 * التي أودت بحياة العشرات}.
 */
final class AlreadyDone {
  private static final Set<String> CAUSES = Set.of("منذ", "بسبب", "جرا", "نتيجه", "خلفيه");
  private static final Set<String> ANSWERS = Set.of("ردا", "خلفيه", "احتجاجا");
  private static final Set<String> BEGINNINGS = Set.of("بد", "اندلاع");

  /** Words from the day that is kept to what it is kept for. */
  private static final int DAY = 3;

  /** Adjectives between a noun and the verb that tells of it. */
  private static final int ADJECTIVES = 3;

  private AlreadyDone() {}

  static boolean is(Clause clause, TriggerAt at) {
    return at.isNoun()
        && (Deed.isForce(at) || at.trigger().type() == EventType.SANCTION)
        && (isCause(clause, at) || isKept(clause, at.first()) || isTold(clause, at.end()));
  }

  /** {@code منذ بدء إضراب}, {@code ردا على هجوم}. */
  private static boolean isCause(Clause clause, TriggerAt at) {
    int before = at.first() - 1;
    if (before > 0 && begins(clause, clause.tokens().get(before))) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    Token word = clause.tokens().get(before);
    return word.readsAny(CAUSES)
        || before > 0
            && word.folded().equals("علي")
            && clause.tokens().get(before - 1).readsAny(ANSWERS);
  }

  private static boolean begins(Clause clause, Token word) {
    return word.readsAny(BEGINNINGS) || clause.cues().casualties().is(CasualtyCue.HAPPENING, word);
  }

  /** {@code الذكرى العاشرة لغزو فلانة}. */
  private static boolean isKept(Clause clause, int noun) {
    return clause.tokens().subList(Math.max(0, noun - DAY), noun).stream()
        .anyMatch(t -> t.folded().contains("ذكري"));
  }

  /** {@code غارة نفذتها فلانة}, {@code الغارة التي أودت بحياة العشرات}. */
  private static boolean isTold(Clause clause, int end) {
    int last = Math.min(clause.tokens().size(), end + ADJECTIVES);
    for (int i = end; i < last && clause.barrier(i) != Barrier.MARK; i++) {
      if (clause.isVerb(i)) {
        boolean of = i > end && clause.isRelative(i - 1) || hasPronoun(clause.tokens().get(i));
        return of && ToCome.isPerfect(clause, i) && !isAnnounced(clause, i);
      }
    }
    return false;
  }

  private static boolean hasPronoun(Token verb) {
    return verb.folded().endsWith("ها");
  }

  private static boolean isAnnounced(Clause clause, int verb) {
    return clause.cues().deeds().is(DeedCue.ANNOUNCES, clause.tokens().get(verb))
        || clause.cues().deeds().is(DeedCue.DECIDES, clause.tokens().get(verb));
  }
}
