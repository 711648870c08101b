package org.diwan.extract.event.subject;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Clause;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who does what is told of a journey: {@code زيارة فلان إلى فلانة يلتقي خلالها فلانا}, {@code حيث
 * يعقد محادثات}, {@code زار فلانة والتقى فلانا}. The traveller, also where a noun tells of the
 * journey.
 */
final class Traveller {
  private static final Set<String> DURING = Set.of("خلالها", "خلاله", "اثناها", "فيها");
  private static final String WHERE = "حيث";

  private Traveller() {}

  /** Null where the sentence tells of no journey before, or names another who does it. */
  static @Nullable Subject of(Clause clause, int verb, Discourse discourse) {
    boolean told = isOfJourney(clause, verb);
    if (!told && !clause.continues(verb) || !isTalking(clause, verb, told)) {
      return null;
    }
    List<Entity> travellers = travellers(discourse);
    if (travellers.size() != 1) {
      return null;
    }
    Entity traveller = travellers.getFirst();
    Subject behind = SubjectBehind.of(clause, verb + 1);
    boolean another = behind != null && (isLight(clause, verb) || !isHost(behind, discourse));
    boolean agrees = Agreeing.mayBe(clause, traveller, Subject.isFeminine(clause, verb));
    return another || !agrees ? null : new Subject(List.of(traveller), verb + 1, true);
  }

  /** Who travels, where one does in all journeys that the sentence tells of. */
  private static List<Entity> travellers(Discourse discourse) {
    return discourse.visits().stream()
        .flatMap(visit -> visit.in(Role.ACTOR).stream())
        .distinct()
        .toList();
  }

  private static boolean isOfJourney(Clause clause, int verb) {
    boolean where = verb > 0 && clause.tokens().get(verb - 1).folded().equals(WHERE);
    boolean during =
        verb + 1 < clause.tokens().size()
            && DURING.contains(clause.tokens().get(verb + 1).folded());
    return where || during;
  }

  /** A verb of meeting, or one that holds talks; not one of receiving. */
  private static boolean isTalking(Clause clause, int verb, boolean told) {
    return isMeeting(clause, verb)
        || isLight(clause, verb) && (told || isMeeting(clause, verb + 1));
  }

  private static boolean isMeeting(Clause clause, int token) {
    return clause.triggers().stream()
        .anyMatch(t ->
            t.first() == token
                && t.trigger().type() == EventType.MEETING
                && t.trigger().frame() != Frame.RECEIVE
                && !t.trigger().suffixed());
  }

  private static boolean isLight(Clause clause, int verb) {
    return clause.isVerb(verb) && clause.isLight(verb);
  }

  /** Whether whom the verb has behind it are of the states visited. */
  private static boolean isHost(Subject behind, Discourse discourse) {
    Set<String> visited =
        discourse.visits().stream()
            .flatMap(visit -> visit.sides(Role.RECIPIENT).stream())
            .collect(Collectors.toSet());
    return !behind.entities().isEmpty()
        && behind.entities().stream().allMatch(e -> visited.contains(e.side()));
  }
}
