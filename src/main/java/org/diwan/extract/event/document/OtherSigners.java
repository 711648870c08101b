package org.diwan.extract.event.document;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Pairs;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/** The sides of a document that are not named beside its word, as the rest tells them. */
final class OtherSigners {
  private static final int PARTNER = 9;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  OtherSigners(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  void add(Draft draft) {
    if (draft.sides(Role.ACTOR).isEmpty() && draft.sides(Role.ATTENDEE).size() == 2) {
      witnessed(draft);
    }
    if (isStatement() && draft.sides(Role.ACTOR).size() == 1) {
      visited(draft);
    }
    if (draft.sides(Role.ACTOR).size() < 2 && !hasUnnamedPartner() && isJoint(draft)) {
      both(draft);
    }
  }

  private boolean isStatement() {
    return at.trigger().frame() == Frame.DECLARATION;
  }

  /** {@code شهد فلان ونظيره توقيع}: what two leaders see signed their states sign. */
  private void witnessed(Draft draft) {
    for (Entity witness : draft.in(Role.ATTENDEE)) {
      String country = witness.countryIso3();
      if (country != null) {
        draft.add(frame.discourse.registry().country(country), Role.ACTOR);
      }
    }
  }

  /** {@code بيان مشترك في ختام زيارة فلان إلى …}: the country visited issues it too. */
  private void visited(Draft draft) {
    frame.after().stream()
        .filter(a -> a.is("الي", "ل") && a.entity().kind() == ParticipantKind.COUNTRY)
        .limit(1)
        .forEach(a -> draft.add(a.entity(), Role.ACTOR));
  }

  /** {@code مع دائنيها}, {@code بين فلانة والقوى الكبرى}: the other is told of, not by name. */
  private boolean hasUnnamedPartner() {
    if (frame.after().stream().anyMatch(a -> a.is("بين") && a.mention().canTakePart())) {
      return true;
    }
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + PARTNER); i++) {
      if (clause.barrier(i) == Barrier.MARK || clause.isVerb(i)) {
        return false;
      }
      if (clause.tokens().get(i).reads("مع")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the two sides spoken of are meant: a statement, both in one word, or a document that
   * was signed where nobody is said to sign it.
   */
  private boolean isJoint(Draft draft) {
    if (isStatement() || clause.tokens().stream().anyMatch(t -> Pairs.is(clause, t))) {
      return true;
    }
    String voice = frame.voice(frame.lightVerb());
    return at.isNoun()
        && draft.sides(Role.ACTOR).isEmpty()
        && ("PASSIVE".equals(voice) || "ATTEND".equals(voice));
  }

  /** The two sides of whom the article speaks, where they are plain. */
  private void both(Draft draft) {
    List<Entity> pair =
        frame.discourse.hasMet() || frame.discourse.isBilateral()
            ? frame.discourse.pair()
            : List.of();
    boolean ours =
        draft.sides(Role.ACTOR).isEmpty()
            || pair.stream().anyMatch(e -> draft.sides(Role.ACTOR).contains(e.side()));
    if (!ours || pair.size() < 2) {
      return;
    }
    for (Entity entity : pair) {
      String country = entity.countryIso3();
      draft.add(country == null ? entity : frame.discourse.registry().country(country), Role.ACTOR);
    }
  }
}
