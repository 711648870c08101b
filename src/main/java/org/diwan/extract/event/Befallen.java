package org.diwan.extract.event;

import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * {@code تعرضت فلانة لهجوم}, {@code تلقت فلانة قرضا}: the subject of the verb before a noun is whom
 * it befalls.
 */
final class Befallen {
  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  Befallen(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  boolean isSubject() {
    String voice = at.isNoun() ? frame.voice(frame.lightVerb()) : null;
    return voice != null
        && switch (voice) {
          case "SUFFER" -> true;
          case "RECEIVE" -> !Deed.isForce(at);
          case "ATTEND" -> isWitness();
          default -> false;
        };
  }

  /** {@code شهدت فلانة هجمات}: the land named before what it saw. */
  private boolean isWitness() {
    int verb = frame.lightVerb();
    return Deed.isForce(at)
        && at.trigger().type() != EventType.PROTEST
        && frame.cues.deeds().is(DeedCue.WITNESSES, clause.tokens().get(verb))
        && frame.subject().explicit()
        && frame.subject().end() <= at.first()
        && RelativeDoer.of(clause, at) == null
        && clause.tokens().subList(verb + 1, at.first()).stream()
            .map(Prepositions::wholePreposition)
            .allMatch(p -> p.isEmpty() || p.equals("من") || p.equals("في"));
  }

  /** {@code تعرضت مدينة فلانة لهجوم}: the countries of the places between verb and noun. */
  void land(Draft draft, int verb) {
    for (Argument argument : clause.arguments()) {
      String country = argument.entity().countryIso3();
      if (argument.mention().first() > verb
          && argument.mention().end() <= at.first()
          && argument.isBare()
          && country != null) {
        draft.add(frame.discourse.registry().country(country), Role.RECIPIENT);
      }
    }
  }
}
