package org.diwan.extract.event.meeting;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Token;

/**
 * Talks of the parties of one state among each other, who are told by no name: {@code مفاوضات بين
 * الأطراف الفلانية}, {@code حوار بين الفصائل}. The state stands for them.
 */
final class HomeParties {
  /** Words from the noun to {@code بين}. */
  private static final int REACH = 4;

  private HomeParties() {}

  static boolean talk(Draft draft, Frames frame) {
    return draft.type == EventType.MEETING
        && frame.at.isNoun()
        && isOfOne(draft)
        && isBetween(frame.clause, frame.at.end());
  }

  /** Whether a state, or a body that has no other beside it, is all that is named. */
  private static boolean isOfOne(Draft draft) {
    List<Entity> actors = draft.in(Role.ACTOR);
    return actors.size() == 1
        && actors.getFirst().kind() != ParticipantKind.PERSON
        && actors.getFirst().countryIso3() != null;
  }

  private static boolean isBetween(Clause clause, int from) {
    List<Token> tokens = clause.tokens();
    for (int i = from; i + 1 < Math.min(tokens.size(), from + REACH); i++) {
      if (tokens.get(i).reads("بين")) {
        return clause.cues().meetings().is(MeetingCue.FACTIONS, tokens.get(i + 1).folded());
      }
      if (clause.isVerb(i)) {
        return false;
      }
    }
    return false;
  }
}
