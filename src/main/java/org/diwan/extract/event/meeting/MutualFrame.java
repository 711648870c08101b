package org.diwan.extract.event.meeting;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.Nationalities;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Ended;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.Truce;
import org.diwan.extract.event.frame.Unrealised;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Pairs;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Stranger;
import org.diwan.extract.event.subject.Subject;
import org.diwan.extract.event.subject.SubjectPronoun;
import org.diwan.extract.event.subject.UnnamedSubject;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.OfficeClass;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Both sides are actors: the subject, whom it meets, {@code مع} and {@code بين … و…}. {@code بحضور}
 * makes attendees, {@code برئاسة} the chair. A noun without two sides of its own takes its light
 * verb's or pronoun's subject; one that still has no two sides is a second mention and no event.
 */
public final class MutualFrame extends Frames {
  /** Right behind these verbs stands their subject. */
  private static final Set<String> OBJECTLESS =
      Set.of("اجتمع", "تباحث", "تفاوض", "تشاور", "تحادث", "تحاور");

  private final Presence presence;

  public MutualFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
    this.presence = new Presence(this);
  }

  @Override
  public boolean fill(Draft draft) {
    if (presence.isAllToldBy()) {
      return presence.fill(draft);
    }
    if (isNone()) {
      return false;
    }
    Gathered.addSides(clause, at, draft, discourse);
    if (at.isNoun()) {
      Nationalities.behind(clause, at.end()).forEach(state -> draft.add(state, Role.ACTOR));
      Twins.behind(clause, at.end(), discourse.registry())
          .forEach(state -> draft.add(state, Role.ACTOR));
    }
    MeetingSides named = new MeetingSides(this, presence);
    named.fill(draft);
    governing(draft, named);
    if (draft.sides(Role.ACTOR).size() >= 2) {
      Leading.chair(this, draft);
    }
    SpeakingSides.announce(this, draft);
    if (draft.sides(Role.ACTOR).size() == 1) {
      had(draft);
    }
    if (draft.roles.isEmpty() && draft.type == EventType.MEETING) {
      AgreedTalks.hold(this, draft);
    }
    InPassing.sides(clause, at, draft, discourse);
    setOut(draft, named);
    if (named.isOneSided(draft) || Teller.meets(this, draft)) {
      teller(draft);
    }
    lastSubject(draft, named);
    if (Telephone.isUnspoken(clause, at, draft)
        || lightVerb() < 0 && Telephone.areContacts(clause, at)
        || isAlone(draft, named)
        || isOfEvent(draft)
        || named.isOneSided(draft)
        || isOfObjects(draft)) {
      return false;
    }
    if (draft.type == EventType.MEETING && Telephone.isUsed(clause, at)) {
      draft.type = EventType.CALL;
    }
    Mediators.add(clause, at, draft);
    CapitalTalks.addState(clause, at, draft, discourse);
    VisitTalks.addSides(this, draft);
    MissionSeat.add(this, draft);
    draft.host = host(draft);
    boolean enough = isEnough(draft, named);
    ChairedSession.seat(draft, this);
    return enough;
  }

  private boolean isNone() {
    return at.isVerb() && Stranger.is(clause, at.end())
        || NoMeeting.is(clause, at)
        || Unrealised.is(clause, at)
        || Ended.is(clause, at)
        || isOfCommittee()
        || cues.isObjectKind(needs()) && !hasObject()
        || needs().equals("STATES") && !Exercise.isOfSeveral(this)
        || needs().equals("LIGHT") && lightVerb() < 0 && !Telephone.isOccasion(clause, at);
  }

  /** {@code مفاوضات اللجنة المشتركة}: the session of a committee, which is told as one. */
  private boolean isOfCommittee() {
    return clause.triggers().stream()
        .filter(t -> t.first() == at.end() && t.trigger().type() == EventType.CONFERENCE)
        .anyMatch(t -> clause.tokens().get(t.first()).reads("اللجنه"));
  }

  /** Adds whoever the verb, light verb or pronoun says meets those named behind. */
  private void governing(Draft draft, MeetingSides named) {
    boolean counterparts = named.isWith() || named.isOfCall() && draft.type == EventType.CALL;
    boolean his = at.trigger().suffixed() && named.isOneSided(draft);
    boolean open = at.isVerb() || counterparts || his || draft.sides(Role.ACTOR).size() < 2;
    if (!open
        || named.isOwned(draft)
        || new MeetingAim(this).isSent()
        || after().stream().anyMatch(a -> a.is("بين") && !a.topic())) {
      return;
    }
    Subject subject = subject();
    if (!subject.explicit() && draft.type == EventType.RETREAT) {
      subject = Truce.makers(this);
    }
    if (subject.explicit() || at.isVerb() || at.trigger().suffixed()) {
      subject.entities().forEach(entity -> draft.add(ownCountry(entity), role(entity)));
      draft.subject = subject.entities().size() == 1 ? subject.entities().getFirst() : null;
    }
    presence.demote(draft);
  }

  /** {@code ترأست فلانة اجتماعا للمجلس}: the state that chairs it. */
  private Role role(Entity subject) {
    int verb = subject.isPerson() ? -1 : lightVerb();
    boolean leads = verb >= 0 && cues.meetings().is(MeetingCue.LEADS, clause.tokens().get(verb));
    return leads ? Role.CHAIR : Role.ACTOR;
  }

  /** {@code كشف فلان أن بلاده تبحث الأمر مع فلانة}: not he, but his state. */
  private Entity ownCountry(Entity entity) {
    int pronoun = at.isVerb() ? SubjectPronoun.at(clause, at.first()) : -1;
    boolean his = pronoun >= 0 && entity.isPerson() && SubjectPronoun.isCountry(clause, pronoun);
    Entity state = his ? new Sides(discourse).of(entity) : null;
    return state == null ? entity : state;
  }

  private void setOut(Draft draft, MeetingSides named) {
    MeetingAim aim = new MeetingAim(this);
    boolean others =
        at.isVerb()
            && (Subject.isOfMany(clause, at.first())
                || UnnamedSubject.standsBefore(clause, at.first()));
    if (!others
        && !named.isOwned(draft)
        && (draft.sides(Role.ACTOR).size() == 1 || lightVerb() >= 0 && named.isOneSided(draft))
        && (named.isWith() || aim.is() || Telephone.isMade(clause, at))) {
      boolean several = named.isOneSided(draft);
      aim.addWhose(draft);
      draft.subject =
          several && !named.isOneSided(draft) ? draft.in(Role.ACTOR).getLast() : draft.subject;
    }
  }

  private void had(Draft draft) {
    Entity owner = Had.of(clause, at, discourse);
    if (owner != null) {
      draft.add(owner, Role.ACTOR);
    }
  }

  private void teller(Draft draft) {
    Entity teller = Teller.of(this);
    if (teller != null) {
      draft.add(teller, Role.ACTOR);
    }
  }

  /** {@code ويلتقي فلانا}: the verb's subject is whoever was told of last. */
  private void lastSubject(Draft draft, MeetingSides named) {
    Entity last = discourse.subject();
    if (at.isVerb()
        && !needs().equals("WITH")
        && isOneSide(draft)
        && last != null
        && last.isPerson()
        && !Subject.isOfMany(clause, at.first())
        && !isSubjectTold(named)
        && !Unnamed.follows(clause, draft)
        && !Unnamed.isOther(clause, at.end())) {
      draft.add(last, Role.ACTOR);
    }
  }

  /** {@code ويلتقي عددا من المسؤولين الفلانيين، بينهم فلان}: somebody and his own state. */
  private static boolean isOneSide(Draft draft) {
    return draft.in(Role.ACTOR).size() == 1
        || draft.sides(Role.ACTOR).size() == 1 && draft.people().size() == 1;
  }

  /**
   * {@code فلانة التي تستقبل الوفد}, {@code إن ممثل الشركة التقى فلانا}: who meets stands before
   * the verb, with a name or without.
   */
  private boolean isSubjectTold(MeetingSides named) {
    Subject subject = subject();
    boolean objectless = OBJECTLESS.stream().anyMatch(at.trigger().lemma()::endsWith);
    return objectless && !named.isWith() && !named.isOfCall()
        || UnnamedSubject.standsBefore(clause, at.first())
        || clause.antecedent(at.first()) != null
        || subject.explicit() && subject.end() <= at.end();
  }

  /** {@code التقت رئيس فلانة ثم وزير فلانة}: men only, and the verb a woman's. */
  private boolean isOfObjects(Draft draft) {
    return at.isVerb()
        && draft.in(Role.ACTOR).stream().allMatch(entity -> Agreeing.isObject(clause, at, entity));
  }

  /** A word that needs {@code مع} and has none. */
  private boolean isAlone(Draft draft, MeetingSides named) {
    boolean noun = at.isNoun() && draft.type == EventType.MEETING;
    return needs().equals("WITH")
        && !(noun ? named.isWith() || isFeast(draft) : named.isJoined())
        && !isTogether(draft)
        && !BodySession.isOfLeaders(draft, this);
  }

  /** {@code تستضيف فلانة اللقاء}: only who holds an office hosts another who does. */
  private boolean isOfEvent(Draft draft) {
    return at.trigger().lemma().endsWith("استضاف")
        && (!at.isVerb()
            || at.trigger().suffixed()
            || draft.people().stream()
                    .filter(e -> !e.offices().isEmpty())
                    .map(Entity::side)
                    .distinct()
                    .count()
                < 2);
  }

  /** {@code أقام فلان مأدبة عشاء لنظيره}: who gives it, and for whom. */
  private boolean isFeast(Draft draft) {
    return at.trigger().lemma().endsWith("الغداء")
        && lightVerb() >= 0
        && after().stream().anyMatch(a -> (a.is("ل") || isHonoured(a)) && a.entity().isPerson())
        && draft.people().stream().map(Entity::side).distinct().count() == 2;
  }

  /** {@code بحث فلان ونظيره}, {@code فلانة وفلانة تبحثان}: two sides who talk something over. */
  private boolean isTogether(Draft draft) {
    return at.isVerb()
        && (draft.people().size() >= 2
            || at.form().word().endsWith("ان")
            || draft.status == EventStatus.PLANNED && isOfBoth())
        && draft.sides(Role.ACTOR).size() >= 2
        && subject().entities().containsAll(draft.people());
  }

  /** {@code يناقش الطرفان}. */
  private boolean isOfBoth() {
    return at.end() < clause.tokens().size() && Pairs.is(clause, clause.tokens().get(at.end()));
  }

  /** {@code على شرف فلان}. */
  private boolean isHonoured(Argument argument) {
    int honour = argument.mention().first() - 1;
    return honour > at.first() && clause.tokens().get(honour).folded().equals("شرف");
  }

  /** Who receives is at home, and an ambassador meets where he is posted. */
  private @Nullable String host(Draft draft) {
    boolean passive = after().stream().anyMatch(a -> a.is(Prepositions.AGENT));
    if (at.trigger().frame() == Frame.RECEIVE && !passive) {
      List<Entity> subjects = subject().entities();
      return subjects.isEmpty() ? null : subjects.getFirst().countryIso3();
    }
    List<Entity> actors = draft.in(Role.ACTOR);
    if (draft.type != EventType.MEETING || actors.size() != 2) {
      return null;
    }
    Entity first = actors.getFirst();
    Entity second = actors.getLast();
    if (first.holds(OfficeClass.AMBASSADOR)) {
      return second.countryIso3();
    }
    return second.holds(OfficeClass.AMBASSADOR) ? first.countryIso3() : null;
  }

  private boolean isEnough(Draft draft, MeetingSides named) {
    SpeakingSides.meet(this, draft);
    new Bystander(this).leave(draft);
    if (needs().equals("SIDES")) {
      Leading.opens(this, draft);
      draft.add(BodySession.within(this), Role.ACTOR);
      return draft.hasActor();
    }
    if (draft.sides(Role.ACTOR).size() >= 2) {
      return true;
    }
    if (Truce.isOneSided(this, draft)
        || ChairedSession.fill(draft, this)
        || NamelessParty.isMet(draft, this)
        || AttendedTalks.are(draft, this)
        || HomeParties.talk(draft, this)) {
      return true;
    }
    if (BodySession.isAlone(draft, this)) {
      boolean ofStates = BodySession.isOfStates(draft, discourse);
      draft.type = ofStates ? EventType.CONFERENCE : draft.type;
      return BodySession.isTold(this) || !ofStates && HeldAlone.is(draft, this);
    }
    return HeldAlone.is(draft, this)
        || OwnSession.fill(draft, this)
        || NamedSession.fill(draft, this)
        || isOfSeveral(draft, named)
        || UnnamedCounterpart.isMet(draft, this);
  }

  private boolean isOfSeveral(Draft draft, MeetingSides named) {
    return draft.in(Role.ACTOR).size() >= 2
        && (draft.people().size() >= 2
            || draft.groups().size() >= 2
            || named.isJoined() && HomeTalks.are(draft)
            || HomeTalks.areOf(subject().entities()));
  }
}
