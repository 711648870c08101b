package org.diwan.extract.event.frame;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.JoinedNames;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Fold;

/**
 * Two sides that accuse each other: {@code تبادلت فلانة وفلانة الاتهامات}, {@code اتهامات متبادلة
 * بين فلان وفلان}.
 */
public final class Exchanged {
  private static final Set<String> CHARGES = Set.of("اتهام", "اتهامات");
  private static final Set<String> VERBS = Set.of("تبادل", "تبادلت", "يتبادل", "تتبادل");
  private static final Set<String> MUTUAL = Set.of("متبادله", "المتبادله");

  /** Words outside names from the verb to its object. */
  private static final int REACH = 5;

  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  public Exchanged(Clause clause, TriggerAt at, Discourse discourse) {
    this.clause = clause;
    this.at = at;
    this.discourse = discourse;
  }

  /** What each says of the other; empty where it is none. */
  public List<Draft> drafts(int sentence) {
    boolean charge =
        at.trigger().type() == EventType.ACCUSE
            && at.trigger().shape() == Shape.NOUN
            && isCharge(clause, at.first());
    List<Entity> two = charge ? sides() : List.of();
    return two.size() == 2 && !two.getFirst().group().equals(two.getLast().group())
        ? List.of(
            draft(two.getFirst(), two.getLast(), sentence),
            draft(two.getLast(), two.getFirst(), sentence))
        : List.of();
  }

  /** {@code تبادلت فلانة وفلانة الاتهام بقصف جسر}: only what each says of the other. */
  public static boolean isOnlyCharged(Clause clause, TriggerAt at) {
    return at.isNoun()
        && at.form().preposition() == 'ب'
        && at.first() > 0
        && isCharge(clause, at.first() - 1)
        && verb(clause, at.first() - 1) >= 0;
  }

  private static boolean isCharge(Clause clause, int token) {
    return clause.tokens().get(token).forms().stream()
        .anyMatch(f -> CHARGES.contains(Fold.bare(f.word())));
  }

  private static int verb(Clause clause, int charge) {
    int left = REACH;
    for (int i = charge - 1; i >= 0 && left > 0; i--) {
      if (clause.barrier(i) == Barrier.MARK) {
        return -1;
      }
      if (!clause.isNamed(i) && clause.tokens().get(i).readsAny(VERBS)) {
        return i;
      }
      left -= clause.isNamed(i) ? 0 : 1;
    }
    return -1;
  }

  /** Joined by {@code بين} behind it, or the subject of the verb. */
  private List<Entity> sides() {
    int verb = verb(clause, at.first());
    int next = at.end();
    boolean mutual =
        next < clause.tokens().size() && MUTUAL.contains(clause.tokens().get(next).folded());
    if (verb < 0 && !mutual) {
      return List.of();
    }
    List<Entity> between =
        JoinedNames.of(clause.after(next), a -> a.is("بين") && a.mention().canTakePart()).stream()
            .map(Argument::entity)
            .toList();
    if (!between.isEmpty() || mutual) {
      return between;
    }
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    return subject.explicit() ? subject.entities() : List.of();
  }

  private Draft draft(Entity speaker, Entity accused, int sentence) {
    Sides sides = new Sides(discourse);
    Draft draft = new Draft(EventType.ACCUSE, sentence);
    draft.add(speaker, Role.ACTOR);
    draft.add(sides.spokenFor(speaker), Role.ACTOR);
    Entity side = accused.isPerson() ? sides.of(accused) : accused;
    draft.add(side == null ? accused : side, Role.RECIPIENT);
    return draft;
  }
}
