package org.diwan.extract.event.doer;

import java.util.Collections;
import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Deed;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.StandIn;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * {@code تعرضت فلانة لهجوم}, {@code تلقت فلانة قرضا}: the subject of the verb before a noun is whom
 * it befalls.
 */
public final class Befallen {
  /** Words before the verb in which the place is told. */
  private static final int BEFORE = 7;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  public Befallen(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  public boolean isSubject() {
    String voice = at.isNoun() ? frame.voice(frame.lightVerb()) : null;
    return voice != null
        && switch (voice) {
          case "SUFFER" -> true;
          case "RECEIVE" -> !Deed.isForce(at);
          case "ATTEND" -> isWitness() && RelativeDoer.of(clause, at) == null;
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
        && clause.tokens().subList(verb + 1, at.first()).stream()
            .map(Prepositions::wholePreposition)
            .allMatch(p -> p.isEmpty() || p.equals("من") || p.equals("في"));
  }

  /** {@code تعرض الجيش الفلاني لهجوم شنه مسلحون}: who does it, named or not, is told behind. */
  public boolean isDone(Subject doer) {
    boolean nameless = at.isNoun() && Deed.isForce(at) && doer.entities().isEmpty();
    return isDoneByNamed()
        || nameless
            && "SUFFER".equals(frame.voice(frame.lightVerb()))
            && RelativeDoer.of(clause, at) != null;
  }

  private boolean isDoneByNamed() {
    String voice = at.isNoun() && Deed.isForce(at) ? frame.voice(frame.lightVerb()) : null;
    boolean suffers =
        "SUFFER".equals(voice)
            || "ATTEND".equals(voice) && at.trigger().type() == EventType.ASSAULT && isWitness();
    Subject doer = suffers ? RelativeDoer.of(clause, at) : null;
    return doer != null && Collections.disjoint(doer.entities(), sufferers());
  }

  /** Who stands behind the verb of suffering, by name, what stands for a state, or a place. */
  public List<Entity> sufferers() {
    int verb = frame.lightVerb();
    Subject standIn = StandIn.of(clause, verb, verb + 1);
    Subject subject = standIn == null ? frame.subject() : standIn;
    if (subject.explicit() && subject.end() <= at.first() && !subject.entities().isEmpty()) {
      return subject.entities();
    }
    List<Entity> owners =
        clause.arguments().stream()
            .filter(a -> isOwner(a, verb))
            .map(Argument::entity)
            .filter(e -> !e.isPerson())
            .toList();
    if (!owners.isEmpty()) {
      return owners;
    }
    String behind = Scene.nearest(clause, verb + 1, at.first());
    String country =
        behind == null ? Scene.nearest(clause, Math.max(0, verb - BEFORE), verb) : behind;
    return country == null ? List.of() : List.of(frame.discourse.registry().country(country));
  }

  /** {@code تعرضت مدينة فلانة لهجوم}: the countries of the places between verb and noun. */
  void land(Draft draft, int verb) {
    Subject standIn = StandIn.of(clause, verb, verb + 1);
    if (standIn != null) {
      standIn.entities().forEach(entity -> draft.add(entity, Role.RECIPIENT));
      return;
    }
    for (Argument argument : clause.arguments()) {
      String country = argument.entity().countryIso3();
      boolean between = argument.mention().first() > verb && argument.mention().end() <= at.first();
      if (between && (argument.isBare() || isOwner(argument, verb)) && country != null) {
        draft.add(frame.discourse.registry().country(country), Role.RECIPIENT);
      }
    }
  }

  /** {@code تعرضت قافلة للجيش الفلاني لهجوم}. */
  private boolean isOwner(Argument argument, int verb) {
    return argument.is("ل")
        && argument.mention().first() == verb + 2
        && argument.mention().end() <= at.first();
  }
}
