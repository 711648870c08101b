package org.diwan.extract.event.deed;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Nationalities;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.doer.AgentBehind;
import org.diwan.extract.event.doer.Announcer;
import org.diwan.extract.event.doer.Befallen;
import org.diwan.extract.event.doer.Doer;
import org.diwan.extract.event.frame.Deed;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.Taxed;
import org.diwan.extract.event.frame.Unrealised;
import org.diwan.extract.event.modality.Halted;
import org.diwan.extract.event.recipient.Casualties;
import org.diwan.extract.event.recipient.FallenInIt;
import org.diwan.extract.event.recipient.NounOwner;
import org.diwan.extract.event.recipient.RecipientsBehind;
import org.diwan.extract.event.recipient.StruckLand;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.OfficeClass;
import org.diwan.model.Role;

/**
 * The subject acts on whom the words behind the trigger name; a passive or a noun without a subject
 * has recipients only.
 */
public final class DirectedFrame extends Frames {
  /** Deeds that go to another's land. */
  private static final Set<EventType> STRUCK =
      EnumSet.of(EventType.ASSAULT, EventType.AID, EventType.COOPERATION, EventType.SANCTION);

  /** Who tells of attacks and does not order them. */
  private static final Set<OfficeClass> REPORTERS =
      EnumSet.of(
          OfficeClass.SPOKESPERSON,
          OfficeClass.MILITARY,
          OfficeClass.AMBASSADOR,
          OfficeClass.ENVOY);

  /** Deeds of bodies, not of persons. */
  private static final Set<String> CORPORATE =
      Set.of("SCENE", "GROUND", "HIT", "AIRCRAFT", "FIRE", "BOMB");

  public DirectedFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  public boolean fill(Draft draft) {
    if (new NoDeed(this).is() || isUnrealised(draft)) {
      return false;
    }
    if (needs().equals("FATAL")) {
      return new Casualties(clause, at, discourse).fill(draft);
    }
    if (new Suspended(this).fill(draft)) {
      return true;
    }
    if (needs().equals("HELD")) {
      return new HeldAbroad(this).fill(draft);
    }
    boolean decided = draft.type == EventType.SANCTION || draft.type == EventType.COERCE;
    if (draft.status == EventStatus.OCCURRED && !decided && new Announcer(this).isPromised()) {
      draft.status = EventStatus.PLANNED;
    }
    if (draft.status == EventStatus.OCCURRED && Stipulated.is(clause, at)) {
      draft.status = EventStatus.PLANNED;
    }
    if (draft.type == EventType.COOPERATION && at.isNoun()) {
      Nationalities.behind(clause, at.end()).forEach(state -> draft.add(state, Role.ACTOR));
    }
    if (draft.in(Role.ACTOR).size() >= 2) {
      return true;
    }
    Subject subject = new Doer(this).of(draft);
    if (Violence.isByOffice(clause, at, subject)) {
      return false;
    }
    subject(draft, subject);
    EnvoyBack.addState(this, draft);
    new NounOwner(this).fill(draft);
    new GiftReceiver(this).fill(draft);
    new AgentBehind(this).fill(draft);
    new Lifted(this).fill(draft);
    Penalised.by(this, draft);
    Unwanted.fill(this, draft);
    JoinedNationalities.fill(this, draft);
    new RecipientsBehind(this).fill(draft, subject);
    NationalRaiders.fill(this, draft);
    new Carrier(this).fill(draft);
    FallenInIt.fill(this, draft);
    Shaken shaken = new Shaken(this);
    if (draft.roles.isEmpty()) {
      shaken.fill(draft);
    }
    struckLand(draft);
    shaken.fill(draft);
    if (draft.type == EventType.AID && Halted.isCut(clause, at)) {
      draft.type = EventType.SANCTION;
    }
    new Taxed(this).join(draft);
    Penalised.fill(this, draft);
    new Curfew(this).fill(draft);
    HeldMembers.fill(this, draft);
    HeldDissidents.fill(this, draft);
    new HeldThere(this).fill(draft);
    if (MissileTest.is(this, draft)) {
      draft.type = EventType.MOBILIZE;
      return true;
    }
    return !Violence.isMereWords(this, draft) && new NeededSides(this).are(draft);
  }

  private boolean isUnrealised(Draft draft) {
    return (draft.status == EventStatus.OCCURRED || draft.status == EventStatus.ONGOING)
        && Unrealised.is(clause, at);
  }

  private void subject(Draft draft, Subject subject) {
    Befallen befallen = new Befallen(this);
    boolean done = befallen.isDone(subject);
    Role role = befallen.isSubject() && !done ? Role.RECIPIENT : Role.ACTOR;
    if (done) {
      befallen.sufferers().forEach(entity -> draft.add(entity, Role.RECIPIENT));
    }
    for (Entity entity : subject.entities()) {
      boolean means = draft.type == EventType.SANCTION && isEnvoy(entity);
      if (!means && !(entity.isPerson() && CORPORATE.contains(needs()))) {
        draft.add(isVoice(entity) ? new Sides(discourse).of(entity) : null, role);
        draft.add(isReporter(entity) ? null : entity, role);
      }
    }
  }

  /** {@code أعلن المتحدث باسم الجيش الفلاني قصف}: for whom he speaks does it. */
  private boolean isVoice(Entity entity) {
    return entity.isPerson()
        && Deed.isForce(at)
        && (entity.holds(OfficeClass.SPOKESPERSON) || isReporter(entity));
  }

  /** {@code قال العقيد فلان إن عملية}: an officer or envoy tells of what others did. */
  private boolean isReporter(Entity entity) {
    return entity.isPerson()
        && at.trigger().type() == EventType.ASSAULT
        && REPORTERS.containsAll(entity.offices().keySet())
        && !entity.offices().isEmpty();
  }

  /** {@code استدعت فلانة سفيرها}: the envoy is what it is done with. */
  private static boolean isEnvoy(Entity entity) {
    return entity.isPerson() && !entity.isNamed() && entity.holds(OfficeClass.AMBASSADOR);
  }

  private void struckLand(Draft draft) {
    StruckLand land = new StruckLand(this);
    boolean there = draft.type != EventType.AID || cues.isObjectKind(needs());
    if (draft.in(Role.RECIPIENT).isEmpty() && STRUCK.contains(draft.type) && there) {
      land.another(draft);
    }
    land.nameless(draft);
  }
}
