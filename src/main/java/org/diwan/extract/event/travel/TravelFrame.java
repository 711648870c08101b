package org.diwan.extract.event.travel;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Heads;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.Regime;
import org.diwan.extract.event.frame.Troops;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Spoken;
import org.diwan.extract.event.subject.Subject;
import org.diwan.extract.event.subject.SubjectBehind;
import org.diwan.model.EventStatus;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Place;
import org.diwan.model.Role;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A traveller is the actor, the country travelled to the recipient. The destination stands after
 * {@code إلى} or {@code ل}, as the object of {@code زار}, or right after {@code زيارة}; a journey
 * within the traveller's own country is none.
 */
public final class TravelFrame extends Frames {
  private static final int NEAR = 9;
  private static final int HEAD = 3;
  private static final int NEAR_OWNER = 2;
  private static final Set<String> DURING = Set.of("خلال", "اثنا", "وخلال", "عقب", "بعد");

  public TravelFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  public boolean fill(Draft draft) {
    if (at.form().word().equals("وصولا") || Flight.is(clause, at) || WordsSent.is(clause, at)) {
      return false;
    }
    if (needs().equals("FROM_PLACE")) {
      return new Homecoming(this).fill(draft);
    }
    Mention destination =
        Departure.is(clause, at) ? Departure.place(clause, at) : new Destination(clause, at).find();
    if (destination == null && VisitHere.is(clause, at)) {
      return new VisitHere(this).fill(draft);
    }
    Entity guest = Invitation.guest(clause, at, destination);
    Entity traveller = guest == null ? sentOr(destination) : guest;
    if (destination == null || traveller == null || Envoy.isNobody(clause, at, traveller)) {
      return false;
    }
    String to = destination.entity().countryIso3();
    boolean posted =
        traveller.holds(OfficeClass.AMBASSADOR) && !at.trigger().needs().equals("TO_PLACE");
    if (to == null
        || new Sides(discourse).isUnknown(traveller)
        || Troops.are(clause, traveller)
        || isUnsent(traveller)
        || posted
        || isLeaving() && !traveller.isPerson()
        || to.equals(traveller.countryIso3())
        || destination.entity().isPerson()) {
      return false;
    }
    draft.add(traveller, Role.ACTOR);
    leader(draft, traveller);
    draft.add(discourse.registry().country(to), Role.RECIPIENT);
    draft.place = new Place(destination.city(), to);
    new Underway(this).settle(draft);
    if (guest != null && draft.status == EventStatus.OCCURRED) {
      draft.status = EventStatus.PLANNED;
    }
    return true;
  }

  /** Who is sent, else who travels of himself. */
  private @Nullable Entity sentOr(@Nullable Mention destination) {
    Entity envoy = destination == null ? null : Envoy.of(clause, at, destination);
    return envoy == null ? traveller(destination) : envoy;
  }

  /** {@code وصل حجاج فلانة}, {@code توجه من فلانة إلى}: a state travels by whom it sends. */
  private boolean isUnsent(Entity traveller) {
    return needs().equals("TO_PLACE")
        && !at.trigger().lemma().endsWith(":غادر")
        && traveller.kind() == ParticipantKind.COUNTRY
        && clause.tokens().stream().noneMatch(this::isEnvoy)
        && IntStream.range(0, clause.tokens().size()).noneMatch(clause::isDelegation);
  }

  private boolean isEnvoy(Token token) {
    return cues.meetings().is(MeetingCue.ENVOY, token) || Heads.isHead(cues, token);
  }

  /** {@code مغادرة القوات فلانة إلى فلانة}: no visit. */
  private boolean isLeaving() {
    return at.isNoun() && at.trigger().lemma().endsWith(":غادر");
  }

  /** {@code وفد أمريكي برئاسة فلان}: who leads the delegation travels. */
  private void leader(Draft draft, Entity traveller) {
    after().stream()
        .filter(a -> a.is("برياسه", "بقياده") && a.entity().isPerson())
        .filter(a -> traveller.side().equals(a.entity().side()) || isLeader(traveller, a.mention()))
        .limit(1)
        .forEach(a -> draft.add(a.entity(), Role.ACTOR));
  }

  /** {@code وفد من الهيئة برئاسة فلان}: right behind the delegation's name. */
  private boolean isLeader(Entity traveller, Mention leader) {
    return clause.arguments().stream()
        .anyMatch(a -> a.entity() == traveller && a.mention().end() == leader.first() - 1);
  }

  /** {@code زيارة فلانة ولقاء فلان}. */
  private boolean isTrigger(int token) {
    return clause.triggers().stream().anyMatch(t -> t.first() == token);
  }

  private @Nullable Entity traveller(@Nullable Mention destination) {
    if (destination == null || at.isVerb() && Vehicle.is(clause, at)) {
      return null;
    }
    for (Argument argument : clause.after(at.end(), at.isNoun())) {
      Mention mention = argument.mention();
      boolean before = mention.first() < destination.first();
      if (before && at.isVerb() && isGoingHome(argument, destination)) {
        return null;
      }
      if (before
          && mention.canTakePart()
          && !argument.topic()
          && isBeside(argument)
          && (argument.isBare()
              || argument.is("ل") && at.isNoun() && argument.entity().isPerson()
              || argument.is("من"))
          && !sameCountry(mention, destination)) {
        return argument.entity();
      }
      if (!before
          && at.isNoun()
          && argument.entity().isPerson()
          && argument.isBare()
          && mention.first() - destination.end() <= 1
          && !isTrigger(destination.end())
          && !sameCountry(mention, destination)) {
        return argument.entity();
      }
    }
    Subject subject = governing(arriving(destination));
    boolean many = !subject.explicit() && at.form().word().endsWith("وا");
    if (at.isVerb() && (many || subject.explicit() && subject.entities().isEmpty())) {
      return null;
    }
    for (Entity entity : subject.entities()) {
      if (!subject.explicit() && !entity.isPerson() || !canTravel(entity)) {
        continue;
      }
      if (entity.countryIso3() == null
          || !entity.countryIso3().equals(destination.entity().countryIso3())) {
        return entity;
      }
    }
    Entity visitor = fallback(destination);
    visitor = visitor == null ? VisitorNamed.of(clause, at, destination, discourse) : visitor;
    return visitor == null ? lastTold(subject, destination) : visitor;
  }

  /**
   * {@code كما زار مؤخرا الهند}: the land visited is not who visits, but who was told of last where
   * the sentence names nobody.
   */
  private @Nullable Entity lastTold(Subject subject, Mention destination) {
    Entity last = discourse.subject();
    return at.isVerb()
            && last != null
            && last.isPerson()
            && subject.entities().contains(destination.entity())
            && clause.before(at.first()).stream().noneMatch(a -> a.entity().isPerson())
            && Agreeing.mayBe(clause, last, Subject.isFeminine(clause, at.first()))
        ? last
        : null;
  }

  /** {@code ويغادر فلان سنغافورة إلى} his own country: nobody else travels. */
  private static boolean isGoingHome(Argument argument, Mention destination) {
    return argument.entity().isPerson()
        && argument.isBare()
        && !argument.topic()
        && sameCountry(argument.mention(), destination);
  }

  /**
   * {@code زيارة فلان}, {@code زيارة بعثة من هيئة}; not {@code وصوله محافظ فلانة}, where the
   * pronoun tells who, nor a body or state some words behind the noun.
   */
  private boolean isBeside(Argument argument) {
    Mention mention = argument.mention();
    if (!at.isNoun()) {
      return true;
    }
    if (at.trigger().suffixed()) {
      return false;
    }
    return mention.entity().isPerson()
        || mention.kind() == Mention.Kind.GROUP
        || mention.entity().kind() == ParticipantKind.ORGANISATION && argument.is("من")
        || Heads.start(clause.cues(), clause.tokens(), mention.first()) - at.end() <= NEAR_OWNER;
  }

  /** {@code وصل إلى الرباط في ساعة متأخرة من مساء أمس فلان}: who stands far behind the place. */
  private Subject arriving(Mention destination) {
    Subject subject = subject();
    Subject behind =
        at.isVerb() && !subject.explicit() ? SubjectBehind.of(clause, end(destination)) : null;
    return behind != null && behind.entities().stream().anyMatch(Entity::isPerson)
        ? behind
        : subject;
  }

  /** Behind the place, {@code العاصمة الكينية نيروبي} being one. */
  private int end(Mention destination) {
    Argument next = clause.startingAt(destination.end());
    if (next == null || next.mention().kind() != Mention.Kind.PLACE) {
      return destination.end();
    }
    return sameCountry(next.mention(), destination) ? next.mention().end() : destination.end();
  }

  /** {@code غادر وفد … بعد زيارة}: a noun nobody else governs belongs to the verb before. */
  private Subject governing(Subject subject) {
    int verb = clause.verbBefore(at.first(), NEAR);
    boolean free = at.isNoun() && subject.entities().isEmpty() && verb >= 0;
    return free && Arrival.LEFT.contains(clause.tokens().get(verb).folded())
        ? Subject.of(clause, verb, verb + 1, discourse)
        : subject;
  }

  /** A person of another country whom the clause names before the journey. */
  private @Nullable Entity fallback(Mention destination) {
    for (Argument argument : clause.before(at.first())) {
      boolean delegation =
          argument.entity().kind() == ParticipantKind.ORGANISATION
              && isDelegation(argument.mention());
      boolean person =
          argument.entity().isPerson()
              && !argument.entity().holds(OfficeClass.SPOKESPERSON)
              && !Regime.owns(clause, argument.mention());
      boolean guest = argument.isBare() || argument.is("ل") && VisitHere.isReceiving(clause, at);
      if ((person && guest || delegation) && !sameCountry(argument.mention(), destination)) {
        return argument.entity();
      }
    }
    return told(destination);
  }

  /** {@code لكنه خلال زيارة لفلانة}: who was told of last, where nobody else is. */
  private @Nullable Entity told(Mention destination) {
    boolean during =
        at.isNoun()
            && at.first() > 0
            && at.first() <= HEAD
            && DURING.contains(clause.tokens().get(at.first() - 1).folded())
            && clause.before(at.first()).isEmpty();
    List<Entity> spoken = during ? Spoken.after(clause, destination.end(), discourse) : List.of();
    Entity last = spoken.isEmpty() ? discourse.subject() : spoken.getFirst();
    boolean travels =
        during
            && last != null
            && last.isPerson()
            && last.countryIso3() != null
            && !last.countryIso3().equals(destination.entity().countryIso3());
    return travels ? last : null;
  }

  /** States and companies do not travel, those whom they send do. */
  private boolean canTravel(Entity entity) {
    return entity.isPerson()
        || clause.arguments().stream()
            .filter(a -> a.entity().equals(entity))
            .map(Argument::mention)
            .anyMatch(m -> at.trigger().suffixed() ? isDelegation(m) : isSent(m));
  }

  /** A body, people of a state, or whom a head before the name tells of. */
  private boolean isSent(Mention mention) {
    return mention.entity().kind() == ParticipantKind.ORGANISATION
        || mention.kind() == Mention.Kind.GROUP
        || mention.kind() == Mention.Kind.ADJECTIVE
        || Heads.start(clause.cues(), clause.tokens(), mention.first()) < mention.first();
  }

  /** {@code وفد صندوق النقد}. */
  private boolean isDelegation(Mention mention) {
    return mention.first() > 0
        && (clause.isDelegation(mention.first() - 1) || clause.isDelegation(mention.first()));
  }

  private static boolean sameCountry(Mention mention, Mention destination) {
    String country = mention.entity().countryIso3();
    return country != null && country.equals(destination.entity().countryIso3());
  }
}
