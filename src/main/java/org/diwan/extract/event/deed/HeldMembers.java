package org.diwan.extract.event.deed;

import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
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

  /** Words from the arrest to the group whose members are held. */
  private static final int HELD = 7;

  /** What is done to places. */
  private static final String BESIEGED = ":حاصر";

  /** Words from a member to the group. */
  private static final int OF = 3;

  private static final Set<String> GROUPS = Set.of("ARMED_GROUP", "PARTY");

  private HeldMembers() {}

  static void fill(Frames frame, Draft draft) {
    if (draft.type == EventType.COERCE && draft.hasActor() && draft.in(Role.RECIPIENT).isEmpty()) {
      frame.after().stream()
          .filter(a -> a.entity().kind() == ParticipantKind.ORGANISATION)
          .filter(a -> isMembership(frame, a) || isOfGroup(frame, a))
          .filter(a -> !draft.roles.containsKey(a.entity()))
          .findFirst()
          .ifPresent(a -> draft.add(a.entity(), Role.RECIPIENT));
    }
  }

  /** {@code ثلاثة من أعضاء تنظيم فلان}, {@code خلية لتنظيم فلان}: an armed group or a party. */
  private static boolean isOfGroup(Frames frame, Argument argument) {
    int first = argument.mention().first();
    int from = frame.at.end();
    return !frame.at.trigger().lemma().endsWith(BESIEGED)
        && GROUPS.contains(String.valueOf(frame.discourse.registry().kindOf(argument.entity())))
        && first - from <= HELD
        && IntStream.rangeClosed(Math.max(from, first - OF), first)
            .anyMatch(i -> frame.cues.deeds().is(DeedCue.MEMBERS, frame.clause.tokens().get(i)));
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
