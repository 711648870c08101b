package org.diwan.extract.event.gathering;

import java.util.List;
import java.util.stream.Stream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.Role;

/**
 * {@code ترأس الوزير فلان ونظيره فلان اللجنة المشتركة}: the two who chair a committee tell whose it
 * is.
 */
final class CoChairs {
  private CoChairs() {}

  /** Adds the states of both, and them as chairs, where they are of two. */
  static void seat(Frames frame, Draft draft) {
    int verb = frame.lightVerb();
    boolean leads =
        verb >= 0
            && isCommittee(frame)
            && frame.cues.meetings().is(MeetingCue.LEADS, frame.clause.tokens().get(verb));
    List<Entity> chairs = leads ? chairs(frame, verb) : List.of();
    List<String> states = chairs.stream().map(Entity::countryIso3).distinct().toList();
    if (chairs.size() == 2 && states.size() == 2) {
      states.forEach(iso3 -> draft.add(frame.discourse.registry().country(iso3), Role.ACTOR));
      chairs.forEach(chair -> draft.add(chair, Role.CHAIR));
    }
  }

  private static boolean isCommittee(Frames frame) {
    return frame.clause.tokens().subList(frame.at.first(), frame.at.end()).stream()
        .anyMatch(t -> t.folded().contains("لجنه"));
  }

  /** The subject, and whom {@code مع} joins to it before the committee. */
  private static List<Entity> chairs(Frames frame, int verb) {
    Stream<Entity> joined =
        frame.clause.arguments().stream()
            .filter(a -> a.is("مع") && a.mention().first() > verb)
            .filter(a -> a.mention().end() <= frame.at.first())
            .map(Argument::entity);
    return Stream.concat(frame.subject().entities().stream(), joined)
        .filter(e -> e.isPerson() && e.countryIso3() != null)
        .distinct()
        .toList();
  }
}
