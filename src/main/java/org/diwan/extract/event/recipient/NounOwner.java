package org.diwan.extract.event.recipient;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.doer.Announcer;
import org.diwan.extract.event.doer.Invasion;
import org.diwan.extract.event.frame.Deed;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;

/**
 * {@code هجوم إسرائيلي}, {@code اعتقال فلان}: who stands right behind a noun does or suffers it.
 */
public final class NounOwner {
  /** {@code إقراض}, {@code منح}, {@code تزويد}. */
  static final List<String> GIFTS = List.of(":أقرض", ":منح", ":زود");

  /** Whom is told right behind it where a verb carries it out: {@code قامت بتزويد فلانة}. */
  private static final String SUPPLY = ":زود";

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  public NounOwner(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  public void fill(Draft draft) {
    if (!at.isNoun()) {
      return;
    }
    OwnerSuffers suffers = new OwnerSuffers(frame);
    for (Argument argument : frame.ownersAt()) {
      if (isEither(argument) || isPredicate(argument.mention()) || isOfAnother(argument)) {
        continue;
      }
      boolean victim = suffers.is(draft.type, argument) || isGivenTo(draft, argument);
      draft.add(side(draft, argument, victim), victim ? Role.RECIPIENT : Role.ACTOR);
      if (!victim && Invasion.is(at)) {
        Invasion.land(clause, argument.mention().end())
            .forEach(a -> draft.add(a.entity(), Role.RECIPIENT));
      }
    }
  }

  /** {@code طرد السفير الفلاني}: an envoy without a name stands for his state. */
  private Entity side(Draft draft, Argument argument, boolean victim) {
    Entity entity = argument.entity();
    String country = entity.countryIso3();
    boolean envoy =
        victim && draft.type == EventType.SANCTION && entity.isPerson() && !entity.isNamed();
    return envoy && country != null ? frame.discourse.registry().country(country) : entity;
  }

  /**
   * {@code تستعد فلانة لتسليم فلانة أسلحة}: who does it is told, so it is for whom stands behind.
   */
  private boolean isGivenTo(Draft draft, Argument argument) {
    boolean given =
        frame.needs().equals("ARMS")
            || draft.type == EventType.AID
                && GIFTS.stream().anyMatch(at.trigger().lemma()::endsWith)
                && (!at.trigger().lemma().endsWith(SUPPLY)
                    || frame.lightVerb() >= 0
                    || isSuppliedWith(argument.mention().end()));
    boolean person =
        at.trigger().suffixed() && draft.in(Role.ACTOR).stream().anyMatch(Entity::isPerson);
    return given
        && !person
        && draft.hasActor()
        && argument.mention().kind() != Mention.Kind.ADJECTIVE
        && argument.mention().first() == at.end();
  }

  /** {@code أعلنت فلانة تزويد فلانة بأسلحة}: right behind whom stands with what. */
  private boolean isSuppliedWith(int token) {
    return token < clause.tokens().size()
        && clause.clitic(token) == 'ب'
        && at.form().preposition() != 'ل'
        && new Announcer(frame).subject().explicit();
  }

  /** {@code اغتيال الجاسوس الفلاني}: an enemy of the state whose he is. */
  private boolean isOfAnother(Argument argument) {
    int before = argument.mention().first() - 1;
    return Deed.isForce(at)
        && argument.mention().kind() == Mention.Kind.ADJECTIVE
        && before >= at.end()
        && clause.cues().deeds().is(DeedCue.ANOTHERS, clause.tokens().get(before));
  }

  /**
   * {@code هجوم فلانة}, {@code عقوبات فلانة}: with no target behind, a country may do it or suffer
   * it.
   */
  private boolean isEither(Argument argument) {
    return (at.trigger().lemma().endsWith("هاجم") || arePenalties())
        && argument.entity().kind() == ParticipantKind.COUNTRY
        && argument.mention().kind() == Mention.Kind.NAME
        && frame.after().stream().noneMatch(a -> a.is("علي", "ضد"));
  }

  /** {@code عقوبات فلانة}; behind {@code العقوبات} a name is an adjective. */
  private boolean arePenalties() {
    return at.trigger().lemma().endsWith(":عقوبات") && !Fold.isDefinite(at.form().word());
  }

  /** {@code منفذ الهجوم مواطن ألماني}: behind the definite noun begins what is said of it. */
  private boolean isPredicate(Mention mention) {
    return Deed.isForce(at)
        && mention.first() == at.end() + 1
        && Fold.isDefinite(at.form().word())
        && !Fold.isDefinite(clause.tokens().get(at.end()).folded());
  }
}
