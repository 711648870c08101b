package org.diwan.extract.event.doer;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Deed;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.StandIn;
import org.diwan.extract.event.subject.Strangers;
import org.diwan.extract.event.subject.Subject;
import org.diwan.extract.event.subject.SubjectBehind;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/** Who does what a verb of a deed tells, where that is not a noun without a name. */
final class DoerOfVerb {
  private static final Set<String> OF_THEM = Set.of("عنه", "عنها", "عنهم");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  DoerOfVerb(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** A person who stands alone as the subject of such as {@code اعتُقل} is added as its victim. */
  Subject of(Draft draft) {
    Argument antecedent = clause.antecedent(at.first());
    if (at.trigger().suffixed()) {
      return behindPronoun(draft, antecedent);
    }
    if (antecedent != null && isApart(antecedent) || isFreed()) {
      return Subject.none(at.end());
    }
    if (at.trigger().type() == EventType.SANCTION && clause.isResumed(at.first())) {
      return behindTakenUp();
    }
    Subject forces = Deed.isForce(at) ? OwnForces.of(clause, at.first(), at.end()) : null;
    if (forces != null) {
      return forces.endingAt(at.end());
    }
    Subject striker = StrikeOwner.of(clause, at);
    if (striker != null) {
      return striker;
    }
    Subject waging = StrikeBefore.of(clause, at, frame.discourse);
    if (waging != null) {
      return waging;
    }
    Subject means = MeansByModel.of(clause, at);
    if (means != null) {
      return means;
    }
    Subject standIn = StandIn.ofDeed(clause, at.first(), at.end());
    Subject subject = standIn == null ? frame.subject() : standIn;
    Entity held = standIn == null ? HeldNationals.of(frame, subject) : null;
    if (held != null) {
      draft.add(held, Role.RECIPIENT);
      return Subject.none(at.end());
    }
    if (isExpelled(subject)) {
      subject.entities().forEach(e -> draft.add(e, Role.RECIPIENT));
      return Subject.none(at.end());
    }
    boolean named = subject.explicit() && (standIn != null || !isStrange(subject));
    Subject same = named && !subject.entities().isEmpty() ? null : SameDoer.of(frame);
    if (same != null) {
      return same;
    }
    return named && !isSufferer(draft, antecedent, subject) && !isBefallen(draft, subject)
        ? subject
        : Subject.none(at.end());
  }

  /** {@code طرد دبلوماسيون فلانيون}: envoys expel nobody. */
  private boolean isExpelled(Subject subject) {
    return frame.needs().equals("DIPLOMAT")
        && clause.arguments().stream()
            .filter(a -> subject.entities().contains(a.entity()))
            .filter(a -> a.mention().kind() == Mention.Kind.GROUP)
            .anyMatch(
                a -> frame.cues.isObject(clause.tokens().get(a.mention().first()), "DIPLOMAT"));
  }

  /** {@code الفلانيون الذين اعتقلوا في فلانة}: no object behind. */
  private boolean isSufferer(Draft draft, @Nullable Argument antecedent, Subject subject) {
    if (antecedent == null
        || !Deed.hasVictim(at)
        || !subject.entities().contains(antecedent.entity())
        || !isPeople(antecedent)
        || !isNobody(at.end())) {
      return false;
    }
    draft.add(antecedent.entity(), Role.RECIPIENT);
    return true;
  }

  private boolean isPeople(Argument antecedent) {
    int first = antecedent.mention().first();
    return antecedent.mention().kind() == Mention.Kind.GROUP
        && !frame.cues.deeds().is(DeedCue.ACTS, clause.tokens().get(first));
  }

  /** Whether no noun stands there that may be doer or object. */
  private boolean isNobody(int next) {
    return next >= clause.tokens().size()
        || !clause.tokens().get(next).isWord()
        || clause.isRelative(next)
        || !Government.preposition(clause, next).isEmpty();
  }

  /** {@code فلان الذي أفرج عنه في فلانة}: nobody behind has done it. */
  private boolean isFreed() {
    return at.trigger().lemma().endsWith(":أفرج")
        && at.end() < clause.tokens().size()
        && OF_THEM.contains(clause.tokens().get(at.end()).folded())
        && isNobody(at.end() + 1);
  }

  /** {@code الوزير الذي اعتقلته فلانة}: the pronoun means whom the relative means. */
  private Subject behindPronoun(Draft draft, @Nullable Argument antecedent) {
    if (antecedent != null && antecedent.entity().isPerson()) {
      draft.add(antecedent.entity(), Role.RECIPIENT);
    }
    Subject behind = SubjectBehind.of(clause, at.end());
    return behind == null ? Subject.none(at.end()) : behind;
  }

  /** {@code أدانت فلانة التفجير الذي استهدف}: between name and relative stands what is meant. */
  private boolean isApart(Argument antecedent) {
    for (int i = antecedent.mention().end(); i < at.first(); i++) {
      if (clause.tokens().get(i).isWord() && clause.barrier(i) != Barrier.RELATIVE) {
        return Fold.isDefinite(clause.tokens().get(i).folded());
      }
    }
    return false;
  }

  /** {@code تفرض عليها فلانة}: behind the pronoun stands who does it. */
  private Subject behindTakenUp() {
    Argument behind = clause.startingAt(at.end() + 1);
    return behind == null || !behind.isBare() || !behind.mention().canTakePart()
        ? Subject.none(at.end())
        : new Subject(List.of(behind.entity()), behind.mention().end(), true);
  }

  private boolean isStrange(Subject subject) {
    boolean object = at.end() - at.first() > 1 && subject.end() > at.end() && Deed.hasVictim(at);
    return Deed.isForce(at)
        && (object
            || Strangers.before(clause, at.first(), subject)
            || Strangers.after(clause, at.end(), subject));
  }

  /** {@code اعتقل فلان}: a person is whom it befalls. */
  private boolean isBefallen(Draft draft, Subject subject) {
    boolean befalls = Deed.hasVictim(at) && at.trigger().type() != EventType.CONCEDE;
    if (frame.needs().equals("JAIL")) {
      return subject.entities().stream().allMatch(Entity::isPerson);
    }
    if (!befalls || !subject.entities().stream().allMatch(Entity::isPerson)) {
      return false;
    }
    if (subject.entities().size() == 1 && !isOfMany()) {
      draft.add(subject.entities().getFirst(), Role.RECIPIENT);
    }
    return true;
  }

  /** {@code اعتقلوا}, {@code ألقي القبض عليهم}: not of one. */
  private boolean isOfMany() {
    return Subject.isOfMany(clause, at.first())
        || at.end() < clause.tokens().size()
            && clause.tokens().get(at.end()).folded().equals("عليهم");
  }
}
