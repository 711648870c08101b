package org.diwan.extract.event.deed;

import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/**
 * {@code رفع العقوبات الفلانية عن فلانة}: a penalty's nationality tells who lifts it, where nobody
 * is said to.
 */
final class Lifted {
  private static final int REACH = 4;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  Lifted(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** Adds who lifts it; nobody where no other is freed of it by name. */
  void fill(Draft draft) {
    if (draft.type != EventType.CONCEDE || draft.hasActor() || !isOfPenalty()) {
      return;
    }
    clause.arguments().stream()
        .filter(a -> isNationality(a) && freesAnother(a))
        .findFirst()
        .ifPresent(a -> draft.add(a.entity(), Role.ACTOR));
  }

  private boolean isOfPenalty() {
    return frame.needs().equals("EASED")
        || at.end() - at.first() > 1
            && frame.cues.isObject(clause.tokens().get(at.end() - 1), "EASED");
  }

  private boolean isNationality(Argument argument) {
    Mention mention = argument.mention();
    return mention.kind() == Mention.Kind.ADJECTIVE
        && mention.first() > at.first()
        && mention.first() - at.end() < REACH
        && argument.isBare()
        && argument.entity().kind() == ParticipantKind.COUNTRY;
  }

  private boolean freesAnother(Argument nationality) {
    return clause.arguments().stream()
        .filter(a -> a.mention().first() >= nationality.mention().end())
        .filter(a -> a.mention().first() - nationality.mention().end() < REACH)
        .anyMatch(a -> a.is("عن", "علي") && !a.entity().equals(nationality.entity()));
  }
}
