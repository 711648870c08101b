package org.diwan.extract.event;

import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Token;

/**
 * People of standing without a name whom an office-holder meets: {@code التقى الوزير عددا من
 * المسؤولين}. Who is not named is left out, but abroad the state visited stands for its officials.
 */
final class NamelessParty {
  private static final int REACH = 8;
  private static final Set<String> MEETS = Set.of("التقى", "اجتمع", "استقبل", "تباحث");

  private NamelessParty() {}

  /** Whether they are met; adds the state in which, where it is another's. */
  static boolean isMet(Draft draft, Frames frame) {
    if (draft.type != EventType.MEETING
        || draft.in(Role.ACTOR).size() != 1
        || MEETS.stream().noneMatch(frame.at.trigger().lemma()::endsWith)) {
      return false;
    }
    Entity one = draft.in(Role.ACTOR).getFirst();
    if (!one.isPerson()
        || one.offices().isEmpty()
        || !Relevance.isPublic(one)
        || !isDoer(frame, one)
        || !isParty(frame)) {
      return false;
    }
    abroad(draft, frame, one);
    return true;
  }

  private static boolean isDoer(Frames frame, Entity one) {
    boolean between =
        frame.at.isNoun()
            && frame.after().stream().anyMatch(a -> a.entity().equals(one) && a.is("بين"));
    if (between) {
      return true;
    }
    Subject subject = frame.subject();
    return subject.entities().contains(one)
        && (subject.explicit() || frame.at.isVerb() && frame.discourse.awayIn(one) != null);
  }

  private static boolean isParty(Frames frame) {
    Clause clause = frame.clause;
    int left = REACH;
    boolean with = !frame.at.isNoun() && !frame.at.trigger().lemma().endsWith("اجتمع");
    for (int i = frame.at.end(); i < clause.tokens().size() && left > 0; i++) {
      Token token = clause.tokens().get(i);
      if (clause.isCovered(i) || !token.isWord()) {
        continue;
      }
      if (clause.isVerb(i) || clause.barrier(i) != Barrier.NONE) {
        return false;
      }
      with |= token.reads("مع") || token.reads("بين") || clause.clitic(i) == 'ب';
      if (frame.cues.meetings().is(MeetingCue.PARTY, token)) {
        return with;
      }
      left--;
    }
    return false;
  }

  private static void abroad(Draft draft, Frames frame, Entity one) {
    String away = frame.discourse.awayIn(one);
    for (Argument argument : frame.after()) {
      Mention mention = argument.mention();
      boolean place =
          mention.kind() == Mention.Kind.PLACE
              && argument.is("في", "ب")
              && mention.entity().kind() == ParticipantKind.COUNTRY;
      away = place ? mention.entity().countryIso3() : away;
    }
    if (away != null && one.countryIso3() != null && !away.equals(one.countryIso3())) {
      draft.add(frame.discourse.registry().country(away), Role.ACTOR);
    }
  }
}
