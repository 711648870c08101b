package org.diwan.extract.event.office;

import org.diwan.extract.entity.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.jspecify.annotations.Nullable;

/**
 * Who loses his office though other words stand before his name: {@code الإطاحة بنظام فلان}, {@code
 * سحب البرلمان الثقة من فلان}.
 */
final class Toppled {
  /** Tokens from a vote, or from a fall, to who loses his office. */
  private static final int NEAR = 3;

  /** Tokens from the verb that takes trust away to the word for trust. */
  private static final int BACK = 3;

  private Toppled() {}

  /** Null for nobody. */
  static @Nullable Entity of(OfficeFrame frame) {
    TriggerAt at = frame.at;
    if (at.trigger().lemma().endsWith("أطاح")) {
      return CameAbout.is(frame.clause, at) ? ousted(frame) : null;
    }
    return at.form().word().equals("الثقه") && isTaken(frame) ? loser(frame) : null;
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
