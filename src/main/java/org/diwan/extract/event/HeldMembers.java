package org.diwan.extract.event;

import java.util.stream.IntStream;
import org.diwan.extract.entity.Mention;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/**
 * {@code أوقفت الشرطة عشرة أشخاص يشتبه في انتمائهم إلى تنظيم فلان}: people without a name who are
 * held as members of a body stand for it.
 */
final class HeldMembers {
  /** Words from the arrest to the name of the body. */
  private static final int REACH = 20;

  /** Words from what tells that they belong to it. */
  private static final int NEAR = 4;

  private HeldMembers() {}

  static void fill(Frames frame, Draft draft) {
    if (draft.type == EventType.COERCE && draft.hasActor() && draft.in(Role.RECIPIENT).isEmpty()) {
      frame.after().stream()
          .filter(a -> a.entity().kind() == ParticipantKind.ORGANISATION)
          .filter(a -> isMembership(frame, a))
          .filter(a -> !draft.roles.containsKey(a.entity()))
          .findFirst()
          .ifPresent(a -> draft.add(a.entity(), Role.RECIPIENT));
    }
  }

  private static boolean isMembership(Frames frame, Argument argument) {
    Mention mention = argument.mention();
    Clause clause = frame.clause;
    int from = frame.at.end();
    return mention.first() - from <= REACH
        && (argument.is("الي", "ل", "ب", "مع") || !Government.of(clause, from, argument).isEmpty())
        && IntStream.range(Math.max(from, mention.first() - NEAR), mention.first())
            .anyMatch(i -> frame.cues.deeds().is(DeedCue.BELONGS_TO, clause.tokens().get(i)));
  }
}
