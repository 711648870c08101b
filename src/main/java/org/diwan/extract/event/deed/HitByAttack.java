package org.diwan.extract.event.deed;

import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.CasualtyCue;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Deed;
import org.diwan.extract.event.frame.Frames;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * Whether what {@code استهدف} tells is done by an attack, arms or gunmen that nobody owns: {@code
 * التفجيرات التي استهدفت فلانة}, {@code استهدف مسلحون حافلة فلانية}. Whom it befalls is then
 * enough.
 */
final class HitByAttack {
  /** Words back to the attack, what tells more of it and a relative pronoun between. */
  private static final int BACK = 5;

  private static final Set<String> BETWEEN = Set.of("كان", "كانت", "كانوا");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  private HitByAttack(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  static boolean is(Frames frame) {
    HitByAttack hit = new HitByAttack(frame);
    return frame.at.isVerb()
        && Deed.aims(frame.at)
        && !hit.isMeans()
        && !hit.isGoverned()
        && (hit.isBefore() || hit.isBehind());
  }

  /** {@code العملية استهدفت}: an attack does it, not who is named behind. */
  static boolean isBefore(Frames frame) {
    return new HitByAttack(frame).isBefore();
  }

  /** {@code صواريخ استهدفت بها فلانة}: it is only what is done with. */
  private boolean isMeans() {
    return at.end() < clause.tokens().size()
        && clause.tokens().get(at.end()).folded().startsWith("به");
  }

  /** {@code شنت فلانة غارات استهدفت}: somebody does it. */
  private boolean isGoverned() {
    int verb = clause.verbBefore(at.first(), Frames.LIGHT_REACH);
    return verb >= 0 && clause.isLight(verb) && "ACTIVE".equals(frame.voice(verb));
  }

  private boolean isBefore() {
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - BACK); i--) {
      Token word = clause.tokens().get(i);
      if (hits(word) || isRaider(word)) {
        return true;
      }
      boolean other = clause.isVerb(i) && !BETWEEN.contains(word.folded());
      if (other || clause.barrier(i) == Barrier.MARK) {
        return false;
      }
    }
    return false;
  }

  /** In the case of the subject: {@code استهدف مسلحين} tells whom somebody hit. */
  private boolean isBehind() {
    if (at.end() >= clause.tokens().size() || at.trigger().suffixed()) {
      return false;
    }
    Token word = clause.tokens().get(at.end());
    boolean object = word.folded().endsWith("ين") || clause.endsWith(at.end(), 'ا');
    return !object && (hits(word) || isRaider(word));
  }

  private boolean hits(Token word) {
    String bare = Fold.bare(word.folded());
    return frame.cues.casualties().is(CasualtyCue.STRIKE, bare)
        || frame.cues.casualties().is(CasualtyCue.HITS, bare);
  }

  private boolean isRaider(Token word) {
    return frame.cues.deeds().is(DeedCue.RAIDERS, word.folded());
  }
}
