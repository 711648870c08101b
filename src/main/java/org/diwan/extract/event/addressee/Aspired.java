package org.diwan.extract.event.addressee;

import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.text.Token;

/**
 * Whether it is a side that says what relations it seeks, {@code قال فلان إن بلاده تسعى إلى تعزيز
 * التعاون مع فلانة}, {@code نسعى إلى}, and not the writer. Whoever looks forward to them has said
 * so.
 */
public final class Aspired {
  private static final String BOND = "BOND";

  /** Words from the verb to what is done with the relations. */
  private static final int NEAR = 3;

  private static final Set<String> OURS = Set.of("بلدينا", "شعبينا", "بلدانا");

  private Aspired() {}

  /** Whether a word needs relations as what is sought. */
  public static boolean mayBe(Frames frame) {
    return frame.needs().equals(BOND);
  }

  /** Whether who seeks them says so of his own side. */
  public static boolean isOwn(Frames frame, Subject subject) {
    return isSaid(frame)
        && !isPast(frame)
        && (subject.explicit() || frame.at.isNoun() || isOpen(frame))
        && !isCutting(frame)
        && !new Commitment(frame).isOfAnother(subject.entities().getFirst());
  }

  /** {@code فلان الذي سعى إلى علاقات}: what somebody once sought. */
  private static boolean isPast(Frames frame) {
    return frame.at.trigger().shape() == Shape.PERFECT
        && frame.clause.isRelative(frame.at.first() - 1);
  }

  /** {@code بلدينا}: of who speaks and whom he speaks to. */
  static boolean isOurs(Token token) {
    return token.readsAny(OURS);
  }

  /** {@code وتتطلع إلى}, not {@code ويتطلع العالم إلى}. */
  private static boolean isOpen(Frames frame) {
    int next = frame.at.end();
    return next < frame.clause.tokens().size()
        && !Government.preposition(frame.clause, next).isEmpty();
  }

  /** {@code تسعى إلى قطع العلاقات مع فلانة}. */
  private static boolean isCutting(Frames frame) {
    int end = Math.min(frame.clause.tokens().size(), frame.at.end() + NEAR);
    return frame.clause.tokens().subList(frame.at.end(), end).stream()
        .anyMatch(t -> frame.clause.cues().meetings().is(MeetingCue.SEVERS, t));
  }

  private static boolean isSaid(Frames frame) {
    TriggerAt at = frame.at;
    boolean ours = at.trigger().shape() == Shape.IMPERFECT && at.form().word().startsWith("ن");
    return ours
        || at.trigger().lemma().endsWith("تطلع")
        || IntStream.range(0, at.first()).anyMatch(i -> isSaying(frame, i));
  }

  private static boolean isSaying(Frames frame, int token) {
    return frame.cues.speech().finite(frame.clause.tokens().get(token)) != null
        || frame.cues.speech().participle(frame.clause.tokens().get(token)) != null;
  }
}
