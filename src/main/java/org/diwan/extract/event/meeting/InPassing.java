package org.diwan.extract.event.meeting;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventClass;
import org.diwan.model.Role;
import org.diwan.text.Fold;

/**
 * A call or meeting in which something is said: {@code أبلغ فلان نظيره خلال اتصال هاتفي}, {@code
 * هنأ فلان في لقاء نظيره}. Who says it and to whom are its sides.
 */
final class InPassing {
  private static final int REACH = 8;
  private static final Set<String> WITHIN = Set.of("خلال", "في", "عبر", "اثنا");

  private InPassing() {}

  /** Adds the sides where the noun itself has not both of them. */
  static void sides(Clause clause, TriggerAt at, Draft draft, Discourse discourse) {
    boolean within =
        at.isNoun()
            && at.first() > 0
            && WITHIN.contains(clause.tokens().get(at.first() - 1).folded())
            && !Fold.isDefinite(at.form().word());
    int verb = within ? clause.verbBefore(at.first(), REACH) : -1;
    if (verb < 0 || !isWord(clause, verb) || draft.sides(Role.ACTOR).size() >= 2) {
      return;
    }
    Set<Entity> people = people(clause, verb, at.first(), discourse);
    people.addAll(draft.in(Role.ACTOR));
    if (sides(people).size() == 2) {
      people.forEach(entity -> draft.add(entity, Role.ACTOR));
    }
  }

  /** A verb of saying that no relative pronoun governs. */
  private static boolean isWord(Clause clause, int verb) {
    boolean relative = verb > 0 && clause.barrier(verb - 1) == Barrier.RELATIVE;
    return !relative
        && (clause.isSpeech(verb)
            || clause.triggers().stream()
                .anyMatch(
                    t -> t.first() == verb && t.trigger().type().eventClass() == EventClass.WORD));
  }

  private static Set<String> sides(Set<Entity> people) {
    return people.stream().map(Entity::side).collect(Collectors.toSet());
  }

  /** Subject and object of the verb before. */
  private static Set<Entity> people(Clause clause, int verb, int to, Discourse discourse) {
    Set<Entity> found = new LinkedHashSet<>();
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    if (!subject.explicit() || !subject.entities().stream().allMatch(Entity::isPerson)) {
      return found;
    }
    found.addAll(subject.entities());
    for (Argument argument : clause.arguments()) {
      boolean between = argument.mention().first() > verb && argument.mention().end() <= to;
      if (between
          && argument.entity().isPerson()
          && (argument.isBare() || argument.is("ل", "الي", "مع"))) {
        found.add(argument.entity());
      }
    }
    return found;
  }
}
