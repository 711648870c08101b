package org.diwan.extract.event.word;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is told something within a talk or letter: {@code اتصال من فلان هنأه فيه}, {@code اتصل فلان
 * بنظيره، قدم خلاله التعازي}, {@code رسالة إلى فلان طالب فيها ب}. The other side of it.
 */
final class SaidToHim {
  private static final Set<EventType> TALKS =
      EnumSet.of(EventType.CALL, EventType.MESSAGE, EventType.MEETING);

  private static final Set<String> IN_IT = Set.of("فيه", "فيها", "خلاله", "خلالها");

  /** Tokens from the word to the pronoun of what it was said in. */
  private static final int NEAR = 2;

  private final Clause clause;
  private final TriggerAt at;
  private final Sides sides;

  SaidToHim(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    sides = new Sides(frame.discourse);
  }

  /** Adds the one other side named with the talk or letter. */
  void join(Draft draft) {
    TriggerAt talk = isMeant(draft.type) && isInIt() ? talk() : null;
    if (talk == null || draft.type == EventType.REQUEST && !isAsked(talk)) {
      return;
    }
    Set<String> own = draft.sides(Role.ACTOR);
    List<Entity> others =
        clause.arguments().stream()
            .filter(a -> a.mention().end() <= at.first() && a.mention().canTakePart())
            .filter(a -> a.isBare() || a.is("من", "الي", "ل", "ب", "مع"))
            .map(Argument::entity)
            .filter(e -> !own.contains(e.side()))
            .toList();
    if (others.stream().map(Entity::side).distinct().count() == 1) {
      sides.receive(draft, others.getFirst());
    }
  }

  private static boolean isMeant(EventType type) {
    return type == EventType.ENDORSE || type == EventType.REQUEST;
  }

  /** A call is made on him by his pronoun, or in a letter: {@code دعاه}, {@code طالب فيها}. */
  private boolean isAsked(TriggerAt talk) {
    return at.isVerb() && at.trigger().suffixed() || talk.trigger().type() == EventType.MESSAGE;
  }

  private boolean isInIt() {
    int from = Math.max(0, at.first() - NEAR);
    int end = Math.min(clause.tokens().size(), at.end() + 1);
    return clause.tokens().subList(from, end).stream().anyMatch(t -> IN_IT.contains(t.folded()));
  }

  /** The last talk or letter told before the word, null for none. */
  private @Nullable TriggerAt talk() {
    return clause.triggers().stream()
        .filter(t -> t.end() <= at.first() && TALKS.contains(t.trigger().type()))
        .reduce((first, second) -> second)
        .orElse(null);
  }
}
