package org.diwan.extract.event;

import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;

/**
 * What a state, a party or an armed group threatens to do, toward whom is not told: {@code هددت
 * فلانة بالانسحاب}. Not what is in danger: {@code يهدد الجفاف فلانة}.
 */
final class PlainThreat {
  private static final Set<String> VERBS = Set.of("هدد", "توعد", "لوح");

  /** {@code موقف قال فلان إنه يهدد}. */
  private static final Set<String> IT = Set.of("انه", "انها", "بانه", "بانها");

  /** {@code لوح بيده}. */
  private static final Set<String> WAVED = Set.of("يده", "يدها", "يديه", "علم", "اعلام", "العلم");

  /** Words from who threatens to what he threatens with. */
  private static final int NEAR = 4;

  private final Clause clause;
  private final TriggerAt at;
  private final PublicVoice voice;

  PlainThreat(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    voice = new PublicVoice(frame.discourse.registry(), frame.cues);
  }

  boolean isOne(Subject subject) {
    String lemma = at.trigger().lemma();
    return VERBS.contains(lemma.substring(lemma.indexOf(':') + 1))
        && at.isVerb()
        && !at.trigger().suffixed()
        && !(at.first() > 0 && IT.contains(clause.tokens().get(at.first() - 1).folded()))
        && subject.explicit()
        && subject.entities().stream().allMatch(voice::is)
        && isBeside(subject.entities().getFirst())
        && opens(Math.max(at.end(), subject.end()));
  }

  /** Named right before or right behind. */
  private boolean isBeside(Entity entity) {
    return clause.arguments().stream()
        .filter(
            a -> a.entity() == entity && a.isBare() && a.mention().kind() != Mention.Kind.ADJECTIVE)
        .anyMatch(a -> {
          int before = at.first() - a.mention().end();
          int behind = a.mention().first() - at.end();
          return before >= 0 && before <= 2 || behind == 0;
        });
  }

  /** {@code بالانسحاب}, {@code بأن}: what is threatened opens behind who threatens. */
  private boolean opens(int from) {
    for (int i = from; i < Math.min(clause.tokens().size(), from + NEAR); i++) {
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return false;
      }
      if (!clause.isCovered(i) && clause.clitic(i) == 'ب') {
        return !clause.tokens().get(i).readsAny(WAVED);
      }
    }
    return false;
  }
}
