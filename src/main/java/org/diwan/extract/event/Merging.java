package org.diwan.extract.event;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.EventClass;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Evidence;
import org.diwan.model.Place;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Joins what an article tells twice. Words: same type, actor side and recipient side. Deeds: same
 * type, sides that do not contradict, people of whom one is shared or one side names none, dates
 * that meet. The undated lead of a dated article gets the month of publication.
 */
final class Merging {
  /** What a state may do to its own people. */
  private static final Set<EventType> DONE_TO =
      EnumSet.of(EventType.COERCE, EventType.ASSAULT, EventType.CONCEDE);

  /** What is under way, though it is told elsewhere that it came to it. */
  private static final Set<EventType> GO_ON = EnumSet.of(EventType.PROTEST);

  private static final int FOLLOWS = 2;

  private final Dating dating;
  private final @Nullable Integer tiedYear;

  /**
   * @param tiedYear the year that an article without a day of publication names for itself, null
   *     for none
   */
  Merging(Dating dating, @Nullable Integer tiedYear) {
    this.dating = dating;
    this.tiedYear = tiedYear;
  }

  void add(Draft draft, List<Draft> drafts) {
    if (draft.goesOn && goOn(draft, drafts)) {
      return;
    }
    if (draft.attendance) {
      attend(draft, drafts);
      return;
    }
    for (Draft other : drafts) {
      if (other.type == draft.type
          && (draft.type.eventClass() == EventClass.WORD
              ? sameWords(other, draft)
              : sameDeed(other, draft))) {
        join(other, draft);
        return;
      }
    }
    drafts.add(draft);
  }

  /** {@code حضر الاجتماع فلان}: joins the last meeting told. */
  private static void attend(Draft draft, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft other = drafts.get(i);
      if (other.type == draft.type
          || draft.type == EventType.MEETING && other.type == EventType.CONFERENCE) {
        draft.roles.forEach((entity, role) -> other.roles.putIfAbsent(entity, Role.ATTENDEE));
        other.mentions.addAll(draft.mentions);
        return;
      }
    }
  }

  /** {@code ووقعها عن الجانب الآخر فلان}: one signing, another who signs. */
  private static boolean goOn(Draft draft, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (drafts.get(i).type == draft.type) {
        join(drafts.get(i), draft);
        return true;
      }
    }
    return false;
  }

  /** A word toward nobody told is the one of its speaker that is toward somebody. */
  private static boolean sameWords(Draft a, Draft b) {
    Set<String> toward = a.sides(Role.RECIPIENT);
    Set<String> other = b.sides(Role.RECIPIENT);
    return a.sides(Role.ACTOR).equals(b.sides(Role.ACTOR))
        && (toward.equals(other) || toward.isEmpty() || other.isEmpty());
  }

  private boolean sameDeed(Draft a, Draft b) {
    if (a.dated && b.dated && a.date != null && b.date != null && !a.date.overlaps(b.date)
        || isOfOtherMonth(a, b)) {
      return false;
    }
    if (a.type == EventType.CONFERENCE) {
      return sameGathering(a, b);
    }
    if (a.status == EventStatus.PLANNED && !a.dated && b.firm && b.dated && a.sentence > 0) {
      return false;
    }
    if (a.type == EventType.SIGNING && otherDocument(a, b)) {
      return false;
    }
    Set<String> x = a.groups();
    Set<String> y = b.groups();
    boolean nested = x.containsAll(y) || y.containsAll(x);
    if (!nested) {
      return false;
    }
    boolean people = meet(a.people(), b.people());
    if (a.type == EventType.VISIT) {
      return a.sides(Role.ACTOR).equals(b.sides(Role.ACTOR))
          && a.sides(Role.RECIPIENT).equals(b.sides(Role.RECIPIENT))
          && people;
    }
    return people;
  }

  /** Who attacks in one is attacked by another in the other: of blow and answer the first stays. */
  private static boolean isAnswer(Draft a, Draft b) {
    return a.type == EventType.ASSAULT && (isStruckBy(a, b) || isStruckBy(b, a));
  }

  private static boolean isStruckBy(Draft a, Draft b) {
    Set<String> attackers = a.groups(Role.ACTOR);
    return b.hasActor()
        && Collections.disjoint(attackers, b.groups(Role.ACTOR))
        && !Collections.disjoint(attackers, b.groups(Role.RECIPIENT));
  }

  /** The undated lead is news; what is told farther down may be of a month before. */
  private boolean isOfOtherMonth(Draft lead, Draft later) {
    DateSpan month = dating.month();
    return lead.date == null
        && lead.status == EventStatus.OCCURRED
        && lead.sentence <= dating.lead()
        && later.sentence > dating.lead() + FOLLOWS
        && later.dated
        && later.date != null
        && month != null
        && later.date.to().isBefore(month.from());
  }

  /** Two documents of which each is named by several words that the other lacks. */
  private static boolean otherDocument(Draft a, Draft b) {
    long shared = a.names.stream().filter(b.names::contains).count();
    boolean sameDay = a.date != null && a.date.equals(b.date);
    return Math.min(a.names.size(), b.names.size()) >= 2 && shared == 0 && !sameDay;
  }

  private static boolean sameGathering(Draft a, Draft b) {
    return a.names.stream().anyMatch(b.names::contains)
        || a.sides(Role.ACTOR).equals(b.sides(Role.ACTOR));
  }

  /** Whether no side is named by other people here than there. */
  private static boolean meet(Set<Entity> a, Set<Entity> b) {
    for (Entity person : a) {
      boolean other = b.stream().anyMatch(e -> e.group().equals(person.group()));
      boolean shared =
          b.stream()
              .anyMatch(e ->
                  e.group().equals(person.group()) && a.contains(e)
                      || OneHolder.is(e, person)
                      || OneHolder.is(person, e));
      if (other && !shared) {
        return false;
      }
    }
    return true;
  }

  private static void join(Draft into, Draft from) {
    OneHolder.settle(into, from);
    Set<String> sides = into.groups();
    boolean answer = isAnswer(into, from);
    from.roles.forEach((entity, role) -> {
      boolean adds = !answer && (entity.isPerson() || !sides.contains(entity.group()));
      if (adds) {
        into.roles.putIfAbsent(entity, role);
      }
    });
    dropStandIns(into);
    into.mentions.addAll(from.mentions);
    into.names.addAll(from.names);
    into.firm |= from.firm;
    into.present &= from.present;
    if (from.date != null && isBetterDated(into, from)) {
      into.date = from.date;
      into.dated |= from.dated;
    }
    if (into.place == null
        || into.place.cityEn() == null && from.place != null && from.place.cityEn() != null) {
      into.place = from.place == null ? into.place : from.place;
    }
    if (into.status == EventStatus.PLANNED
        && from.status == EventStatus.OCCURRED
        && (from.firm || from.type.eventClass() == EventClass.WORD)) {
      into.status = EventStatus.OCCURRED;
    }
    if (from.status == EventStatus.ONGOING
        && into.status == EventStatus.OCCURRED
        && from.type == EventType.VISIT
        && into.date != null
        && into.date.precision() == DatePrecision.SPAN) {
      into.status = EventStatus.ONGOING;
    }
    if (isBlow(into, from)) {
      into.status = EventStatus.OCCURRED;
    }
    if (from.status == EventStatus.ONGOING
        && into.status == EventStatus.OCCURRED
        && GO_ON.contains(from.type)
        && !isOfDay(into)) {
      into.status = EventStatus.ONGOING;
    }
    into.sentence = Math.min(into.sentence, from.sentence);
  }

  /** {@code مقتل جنود. … وتشن فلانة هجمات}: what the article opens with has happened. */
  private static boolean isBlow(Draft into, Draft from) {
    return from.type == EventType.ASSAULT
        && from.status == EventStatus.OCCURRED
        && into.status == EventStatus.ONGOING
        && from.sentence < into.sentence
        && from.mentions.stream().map(Evidence::rule).anyMatch(Merging::isOfVictims);
  }

  /** Whether an attack is told by what it did to people. */
  private static boolean isOfVictims(String rule) {
    return rule.endsWith(":قتل") || rule.endsWith(":انفجر");
  }

  /** What was done on a day is over, though more of it goes on. */
  private static boolean isOfDay(Draft draft) {
    return draft.firm
        && draft.dated
        && draft.date != null
        && draft.date.precision() == DatePrecision.DAY;
  }

  /** Of what is to come, what is told as over says nothing. */
  private static boolean isBetterDated(Draft into, Draft from) {
    boolean over =
        into.status == EventStatus.PLANNED && from.status != EventStatus.PLANNED && !from.firm;
    DateSpan date = into.date;
    return !over
        && (date == null
            || from.dated && !into.dated
            || from.dated && from.date != null && date.contains(from.date));
  }

  /** A country that stood for a person is not needed once the person is there. */
  private static void dropStandIns(Draft draft) {
    if (draft.type.eventClass() == EventClass.WORD) {
      return;
    }
    Set<String> ofPeople = new HashSet<>();
    draft.roles.forEach((entity, role) -> {
      boolean acts = role == Role.ACTOR || role == Role.RECIPIENT && !DONE_TO.contains(draft.type);
      if (entity.isPerson() && acts) {
        ofPeople.add(entity.side());
      }
    });
    draft
        .roles
        .entrySet()
        .removeIf(e ->
            !e.getKey().isPerson()
                && e.getValue() == Role.ACTOR
                && ofPeople.contains(e.getKey().side())
                && e.getKey().key().startsWith("C:"));
  }

  /** {@code ويجري محادثات مع فلان} in an article about a journey that is not over. */
  private void stillToCome(Draft draft, List<Draft> drafts) {
    boolean talk = draft.type == EventType.MEETING || draft.type == EventType.SIGNING;
    boolean travels =
        drafts.stream()
            .anyMatch(visit ->
                visit.type == EventType.VISIT
                    && (visit.status == EventStatus.PLANNED || visit.status == EventStatus.ONGOING)
                    && visit.in(Role.ACTOR).stream().anyMatch(draft.roles::containsKey));
    boolean toCome = travels || isProgramme(draft, drafts);
    if (draft.type == EventType.VISIT && draft.status == EventStatus.OCCURRED) {
      goToMeet(draft, drafts);
    }
    if (talk && draft.present && draft.status == EventStatus.OCCURRED && toCome) {
      draft.status = EventStatus.PLANNED;
    } else if (talk
        && draft.present
        && draft.date == null
        && draft.status == EventStatus.OCCURRED) {
      draft.status = EventStatus.ONGOING;
    }
  }

  /**
   * {@code زيارة فلان لسنغافورة}, where he is to meet somebody: an undated journey told by a noun
   * is to come, too.
   */
  private static void goToMeet(Draft visit, List<Draft> drafts) {
    for (Draft talk : drafts) {
      boolean there =
          visit.place != null
              && talk.place != null
              && Objects.equals(visit.place.countryIso3(), talk.place.countryIso3());
      if (there
          && talk.type == EventType.MEETING
          && talk.status == EventStatus.PLANNED
          && !visit.dated
          && !visit.firm
          && visit.in(Role.ACTOR).stream().anyMatch(talk.roles::containsKey)) {
        visit.status = EventStatus.PLANNED;
        visit.date = talk.date;
        return;
      }
    }
  }

  /** {@code يلتقي فلان غدا فلانا. كما يعقد اجتماعا}: the rest of what the lead says is to come. */
  private boolean isProgramme(Draft draft, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(other ->
            other.sentence == dating.lead()
                && other.status == EventStatus.PLANNED
                && other.type == EventType.MEETING
                && other.people().stream().anyMatch(draft.roles::containsKey));
  }

  /** The last step: what is known of the whole article settles dates and places. */
  void finish(List<Draft> drafts, @Nullable Place dateline, @Nullable Place scene) {
    drafts.forEach(Merging::dropStandIns);
    Whereabouts whereabouts = new Whereabouts(drafts, dateline, scene, dating);
    whereabouts.place();
    drafts.forEach(draft -> stillToCome(draft, drafts));
    new Times(dating, tiedYear, drafts).complete();
    whereabouts.complete();
    drafts.forEach(draft -> draft.mentions.sort(Comparator.comparingInt(e -> e.start())));
    drafts.sort(Comparator.comparingInt(d -> d.mentions.getFirst().start()));
  }
}
