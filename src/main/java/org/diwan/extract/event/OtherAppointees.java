package org.diwan.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.entity.Mention;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * {@code عين فلان وزيرا للدفاع، وفلان وزيرا للمالية}: who is joined to somebody put into office, an
 * office behind him, takes that one in an event of his own.
 */
final class OtherAppointees {
  private OtherAppointees() {}

  /** The draft, and one for each who is joined. */
  static List<Draft> of(Draft draft, Clause clause, TriggerAt at) {
    List<Draft> all = new ArrayList<>(List.of(draft));
    if (draft.type != EventType.APPOINTMENT || draft.in(Role.ACTOR).size() != 1) {
      return all;
    }
    for (Argument argument : clause.after(at.end())) {
      if (clause.verbBefore(argument.mention().first(), clause.tokens().size()) > at.first()) {
        break;
      }
      if (takesOffice(clause, argument) && !draft.roles.containsKey(argument.entity())) {
        all.add(another(draft, argument));
      }
    }
    return all;
  }

  private static boolean takesOffice(Clause clause, Argument argument) {
    Mention mention = argument.mention();
    return mention.conjoined()
        && argument.entity().isPerson()
        && argument.entity().isNamed()
        && mention.end() < clause.tokens().size()
        && OfficeFrame.isTitle(clause.tokens().get(mention.end()));
  }

  private static Draft another(Draft draft, Argument argument) {
    Draft other = new Draft(draft.type, draft.sentence);
    other.status = draft.status;
    other.posted = draft.posted;
    other.add(argument.entity(), Role.ACTOR);
    return other;
  }
}
