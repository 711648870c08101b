package org.diwan.extract.event.document;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Pairs;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.extract.event.subject.SubjectBehind;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.jspecify.annotations.Nullable;

/** Who signs a document: the subject of the verb, or who is told behind a verb that means it. */
final class Signers {
  private static final Set<String> OWN = Set.of("بلاده", "بلادها");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  Signers(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  List<Entity> find() {
    Subject subject =
        at.trigger().suffixed() && at.isVerb()
            ? Objects.requireNonNullElse(behind(), Subject.none(at.end()))
            : frame.subject();
    return isNobody(subject) ? List.of() : subject.entities();
  }

  /** Whether behind a verb that means its document stands who signs it, or with whom. */
  boolean areBehind() {
    return behind() != null || isWithNamed();
  }

  /**
   * {@code ووقعت المعاهدة عام 1972}: nobody is said to sign it, with whom neither; who was told of
   * in the sentence before did something else.
   */
  private boolean isNobody(Subject subject) {
    return at.isVerb()
        && !subject.explicit()
        && at.trigger().frame() == Frame.DOCUMENT
        && frame.after().stream().noneMatch(a -> a.is("مع"))
        && clause.arguments().stream().noneMatch(a -> subject.entities().contains(a.entity()));
  }

  /** {@code الاتفاق الذي أبرمته القوى الكبرى مع فلانة}: of the two sides one has a name. */
  private boolean isWithNamed() {
    if (at.end() >= clause.tokens().size()) {
      return false;
    }
    String next = clause.tokens().get(at.end()).folded();
    return !next.equals("مع")
        && !next.endsWith("ا")
        && frame.after().stream().anyMatch(a -> a.is("مع") && a.mention().canTakePart());
  }

  /** {@code التي وقعتها فلانة}, {@code وقعته بلاده}: told behind the verb only. */
  private @Nullable Subject behind() {
    boolean referred =
        at.end() < clause.tokens().size()
            && (Pairs.is(clause, clause.tokens().get(at.end()))
                || OWN.contains(clause.tokens().get(at.end()).folded()));
    Subject told = referred ? null : teller();
    return told != null
        ? told
        : referred ? ofOwnCountry(frame.subject()) : SubjectBehind.of(clause, at.end());
  }

  /** {@code وقعته بلاده}: the state of who is meant, not he. */
  private Subject ofOwnCountry(Subject subject) {
    boolean own = OWN.contains(clause.tokens().get(at.end()).folded());
    Sides sides = new Sides(frame.discourse);
    return own
        ? new Subject(
            subject.entities().stream()
                .map(e -> Objects.requireNonNullElse(e.isPerson() ? sides.of(e) : e, e))
                .toList(),
            subject.end(),
            subject.explicit())
        : subject;
  }

  /** {@code قال فلان إن الاتفاق الذي وقعه مع فلان}: who tells it signed it. */
  private @Nullable Subject teller() {
    Entity speaker = frame.discourse.speaker();
    boolean his =
        at.end() < clause.tokens().size()
            && clause.tokens().get(at.end()).reads("مع")
            && at.trigger().shape() == Shape.PERFECT
            && !at.form().word().endsWith("ت")
            && clause.saysBetween(0, at.first());
    return his && speaker != null && speaker.isPerson()
        ? new Subject(List.of(speaker), at.end(), true)
        : null;
  }
}
