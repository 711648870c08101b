package org.diwan.extract.event;

import java.util.Set;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.model.EventType;
import org.diwan.text.Fold;

/**
 * What reads like a meeting and is none: an interview, a welcome at the airport, a match, what can
 * be done and how something was taken.
 */
final class NoMeeting {
  private static final int MATCH_REACH = 10;
  private static final int INTERVIEW_REACH = 2;
  private static final Set<String> THIS = Set.of("ذلك", "هذا", "هذه", "الامر");

  private final Clause clause;
  private final TriggerAt at;

  private NoMeeting(Clause clause, TriggerAt at) {
    this.clause = clause;
    this.at = at;
  }

  static boolean is(Clause clause, TriggerAt at) {
    NoMeeting reading = new NoMeeting(clause, at);
    return at.isNoun() && (reading.isInterview() || reading.isWelcome())
        || reading.isAbility()
        || reading.isMatch();
  }

  /** {@code لقاء تلفزيوني}, {@code مقابلة مع صحيفة}. */
  private boolean isInterview() {
    if (at.trigger().lemma().endsWith("قابل")
        && clause.after(at.end()).stream().noneMatch(a -> a.is("مع", "بين"))) {
      return true;
    }
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + INTERVIEW_REACH); i++) {
      String bare = Fold.bare(clause.tokens().get(i).folded());
      if (clause.cues().meetings().begins(MeetingCue.INTERVIEW, bare)
          || at.form().word().endsWith("حوار") && isOfPress(bare)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfPress(String bare) {
    return bare.startsWith("صحفي") || bare.startsWith("صحافي");
  }

  /** {@code كان في استقباله}: who stands at the airport, no talks. */
  private boolean isWelcome() {
    return at.trigger().frame() == Frame.RECEIVE
        && at.trigger().suffixed()
        && at.first() > 0
        && clause.tokens().get(at.first() - 1).reads("في");
  }

  /** {@code قابل للتحقق}, {@code قابل ذلك بالرفض}: what can be done, or how it was taken. */
  private boolean isAbility() {
    if (!at.isVerb()
        || !at.trigger().needs().equals("COUNTERPART")
        || at.end() >= clause.tokens().size()
        || clause.startingAt(at.end()) != null) {
      return false;
    }
    String next = clause.tokens().get(at.end()).folded();
    return next.startsWith("ل") || THIS.contains(next);
  }

  /** {@code تستقبل تونس نظيرتها في مباراة ودية}. */
  private boolean isMatch() {
    if (at.trigger().type() != EventType.MEETING) {
      return false;
    }
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + MATCH_REACH); i++) {
      String bare = Fold.bare(clause.tokens().get(i).folded());
      if (clause.cues().meetings().is(MeetingCue.MATCH, bare)) {
        return true;
      }
    }
    return false;
  }
}
