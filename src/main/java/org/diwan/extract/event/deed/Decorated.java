package org.diwan.extract.event.deed;

import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Subject;

/**
 * {@code حصل الرئيس على وسام}, {@code المتهم بقتل فلان حصل على وسام}: whether who gets the order
 * stands right beside the verb.
 */
final class Decorated {
  private Decorated() {}

  static boolean isAnother(Frames frame) {
    if (!frame.at.isNoun() || !frame.at.trigger().lemma().endsWith(":وسام")) {
      return false;
    }
    int verb = frame.lightVerb();
    Subject subject = verb < 0 ? Subject.none(frame.at.end()) : frame.subject();
    boolean behind = subject.explicit() && subject.end() > verb + 1;
    boolean before =
        frame.clause.arguments().stream().anyMatch(a -> a.mention().end() == verb && a.isBare());
    return !behind && !before;
  }
}
