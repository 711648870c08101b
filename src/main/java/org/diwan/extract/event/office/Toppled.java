package org.diwan.extract.event.office;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who loses his office though other words stand before his name: {@code الإطاحة بنظام فلان}, {@code
 * أطاحت الثورة بحكم فلان}, {@code فلان الذي أطاح به الجيش}, {@code سحب البرلمان الثقة من فلان}.
 */
final class Toppled {
  /** Tokens from a vote, or from a fall, to who loses his office. */
  private static final int NEAR = 3;

  /** Tokens from the verb that takes trust away to the word for trust. */
  private static final int BACK = 3;

  /** Words, names not counted, from a verb of toppling to the rule that falls. */
  private static final int REACH = 5;

  private Toppled() {}

  /** {@code أطاح}, {@code أطيح}. */
  static boolean topples(TriggerAt at) {
    String lemma = at.trigger().lemma();
    return lemma.endsWith("أطاح") || lemma.endsWith("أطيح");
  }

  /** Null for nobody. */
  static @Nullable Entity of(OfficeFrame frame) {
    TriggerAt at = frame.at;
    if (topples(at)) {
      if (at.isVerb()) {
        return overthrown(frame);
      }
      return CameAbout.is(frame.clause, at) ? ousted(frame) : null;
    }
    return at.form().word().equals("الثقه") && isTaken(frame) ? loser(frame) : null;
  }

  /**
   * {@code أطاحت الثورة بحكم فلان}, {@code أطيح بحكومة فلان}, {@code فلان الذي أطاحت به الثورة}.
   */
  private static @Nullable Entity overthrown(OfficeFrame frame) {
    int end = frame.at.end();
    if (end < frame.clause.tokens().size() && isOfHim(frame.clause.tokens().get(end))) {
      return resumed(frame);
    }
    int left = REACH;
    for (int i = end; i < frame.clause.tokens().size() && left > 0; i++) {
      if (isByB(frame.clause.tokens().get(i)) && ToPower.isRegime(frame.cues, frame.clause, i)) {
        Argument behind = frame.clause.startingAt(i + 1);
        return behind != null && behind.isBare() ? person(behind) : null;
      }
      if (frame.clause.isVerb(i) || frame.clause.barrier(i) != Barrier.NONE) {
        return null;
      }
      left -= frame.clause.isNamed(i) ? 0 : 1;
    }
    return null;
  }

  /** The person right before the relative pronoun, whom {@code به} behind the verb takes up. */
  private static @Nullable Entity resumed(OfficeFrame frame) {
    int relative = frame.at.first() - 1;
    if (relative < 1 || frame.clause.barrier(relative) != Barrier.RELATIVE) {
      return null;
    }
    int end = frame.clause.tokens().get(relative - 1).is('،') ? relative - 1 : relative;
    return frame.clause.arguments().stream()
        .filter(a -> a.mention().end() == end)
        .findFirst()
        .map(Toppled::person)
        .orElse(null);
  }

  private static boolean isOfHim(Token token) {
    return token.folded().equals("به") || token.folded().equals("بها");
  }

  private static boolean isByB(Token token) {
    return token.forms().stream().anyMatch(f -> f.preposition() == 'ب');
  }

  /** {@code الإطاحة بنظام فلان}, {@code الإطاحة بفلان}, {@code إطاحة الجيش بفلان}. */
  private static @Nullable Entity ousted(OfficeFrame frame) {
    int end = frame.at.end();
    if (ToPower.isRegime(frame.cues, frame.clause, end)) {
      return person(frame.clause.startingAt(end + 1));
    }
    return frame.after().stream()
        .filter(a -> a.is("ب") && a.mention().first() <= end + NEAR)
        .findFirst()
        .map(Toppled::person)
        .orElse(null);
  }

  private static @Nullable Entity person(@Nullable Argument argument) {
    return argument != null && argument.entity().isPerson() ? argument.entity() : null;
  }

  private static boolean isTaken(OfficeFrame frame) {
    int first = frame.at.first();
    return frame.clause.tokens().subList(Math.max(0, first - BACK), first).stream()
        .anyMatch(t ->
            t.forms().stream()
                .anyMatch(f ->
                    f.preposition() != 'ل'
                        && frame.clause.cues().deeds().is(DeedCue.TAKES_AWAY, f.word())));
  }

  /** {@code من فلان}, {@code عن حكومة فلان}. */
  private static @Nullable Entity loser(OfficeFrame frame) {
    for (Argument argument : frame.after()) {
      if (argument.mention().first() > frame.at.end() + NEAR) {
        return null;
      }
      if (argument.entity().isPerson()) {
        return argument.entity();
      }
    }
    return null;
  }
}
