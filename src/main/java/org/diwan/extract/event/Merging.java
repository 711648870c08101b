package org.diwan.extract.event;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.ReadSentence;
import org.diwan.model.Article;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.EventClass;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Place;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Joins what an article tells twice. Words: same type, actor side and recipient side. Deeds: same
 * type, sides that do not contradict, people of whom one is shared or one side names none, dates
 * that meet. The undated lead of a dated article gets the month of publication.
 */
final class Merging {
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

  private static boolean sameWords(Draft a, Draft b) {
    return a.sides(Role.ACTOR).equals(b.sides(Role.ACTOR))
        && (a.sides(Role.RECIPIENT).equals(b.sides(Role.RECIPIENT)));
  }

  private static boolean sameDeed(Draft a, Draft b) {
    if (a.dated && b.dated && a.date != null && b.date != null && !a.date.overlaps(b.date)) {
      return false;
    }
    if (a.type == EventType.CONFERENCE) {
      return sameGathering(a, b);
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
      boolean shared = b.stream().anyMatch(e -> e.group().equals(person.group()) && a.contains(e));
      if (other && !shared) {
        return false;
      }
    }
    return true;
  }

  private static void join(Draft into, Draft from) {
    Set<String> sides = into.groups();
    from.roles.forEach((entity, role) -> {
      boolean adds = entity.isPerson() || !sides.contains(entity.group());
      if (adds) {
        into.roles.putIfAbsent(entity, role);
      }
    });
    dropStandIns(into);
    into.mentions.addAll(from.mentions);
    into.names.addAll(from.names);
    into.firm |= from.firm;
    if (into.date == null
        || from.dated && !into.dated
        || from.dated && from.date != null && into.date.contains(from.date)) {
      into.date = from.date == null ? into.date : from.date;
      into.dated |= from.dated;
    }
    if (into.place == null
        || into.place.cityEn() == null && from.place != null && from.place.cityEn() != null) {
      into.place = from.place == null ? into.place : from.place;
    }
    if (into.status == EventStatus.PLANNED
        && from.status == EventStatus.OCCURRED
        && from.type.eventClass() == EventClass.DEED
        && from.firm) {
      into.status = EventStatus.OCCURRED;
    }
  }

  /** A country that stood for a person is not needed once the person is there. */
  private static void dropStandIns(Draft draft) {
    if (draft.type.eventClass() == EventClass.WORD) {
      return;
    }
    Set<String> ofPeople = new HashSet<>();
    draft.roles.forEach((entity, role) -> {
      if (entity.isPerson() && (role == Role.ACTOR || role == Role.RECIPIENT)) {
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

  void finish(List<Draft> drafts, Article article, List<ReadSentence> sentences) {
    int lead = !sentences.isEmpty() && sentences.getFirst().sentence().isTitle() ? 1 : 0;
    DateSpan leadDay = leadDay(drafts, lead);
    for (Draft draft : drafts) {
      dropStandIns(draft);
      if (isUndatedDeed(draft)) {
        draft.date = tied(draft, lead, leadDay);
      }
      if (draft.date == null && draft.status == EventStatus.PLANNED) {
        draft.date = visitDate(draft, drafts);
      }
      if (draft.place == null
          && draft.sentence <= lead
          && article.dateline() != null
          && isLocal(draft)) {
        draft.place = article.dateline();
      }
      if (draft.place == null) {
        draft.place = draft.host == null ? visited(draft, drafts) : new Place(null, draft.host);
      }
      if (draft.place == null && isLocal(draft)) {
        draft.place = leadPlace(draft, drafts, lead);
      }
      if (draft.place == null) {
        draft.place = ownPlace(draft);
      }
      draft.mentions.sort(Comparator.comparingInt(e -> e.start()));
    }
    drafts.sort(Comparator.comparingInt(d -> d.mentions.getFirst().start()));
  }

  /** What is planned between the sides of a dated journey falls within it. */
  private static @Nullable DateSpan visitDate(Draft draft, List<Draft> drafts) {
    for (Draft visit : drafts) {
      boolean within =
          visit.type == EventType.VISIT && visit.dated && visit.groups().equals(draft.groups());
      if (within && (draft.type == EventType.MEETING || draft.type == EventType.SIGNING)) {
        return visit.date;
      }
    }
    return null;
  }

  private static boolean isUndatedDeed(Draft draft) {
    return draft.type.eventClass() == EventClass.DEED
        && draft.date == null
        && (draft.status == EventStatus.OCCURRED || draft.status == EventStatus.ONGOING);
  }

  /** Where the lead took place, for what its sides did beside it. */
  private static @Nullable Place leadPlace(Draft draft, List<Draft> drafts, int lead) {
    for (Draft other : drafts) {
      boolean leads =
          other != draft
              && other.sentence <= lead
              && other.place != null
              && isLocal(other)
              && other.status != EventStatus.PLANNED;
      if (leads
          && other.sides(Role.ACTOR, Role.RECIPIENT, Role.ATTENDEE).containsAll(draft.parties())
          && draft.status != EventStatus.PLANNED) {
        return other.place;
      }
    }
    return null;
  }

  /** A congress or a national day is at home. */
  private static @Nullable Place ownPlace(Draft draft) {
    boolean own = draft.type == EventType.CONFERENCE || draft.type == EventType.CEREMONY;
    Set<String> sides = draft.sides(Role.ACTOR);
    boolean body =
        (draft.type == EventType.SIGNING || draft.type == EventType.MEETING)
            && draft.groups().stream().filter(s -> s.length() == 3).count() == 1
            && draft.groups().size() == 2
            && draft.status != EventStatus.PLANNED;
    if (body) {
      return new Place(
          null, draft.groups().stream().filter(s -> s.length() == 3).findFirst().orElse(null));
    }
    boolean one = own && sides.size() == 1 && sides.iterator().next().length() == 3;
    return one ? new Place(null, sides.iterator().next()) : null;
  }

  /** The day of a dated event in the lead, null where it tells none. */
  private static @Nullable DateSpan leadDay(List<Draft> drafts, int lead) {
    for (Draft draft : drafts) {
      if (draft.sentence <= lead
          && draft.dated
          && draft.date != null
          && draft.date.precision() == DatePrecision.DAY
          && draft.status != EventStatus.PLANNED) {
        return draft.date;
      }
    }
    return null;
  }

  /**
   * What stands in the lead or right behind it shares its time: the day for talk and signing, the
   * month for the rest.
   */
  private @Nullable DateSpan tied(Draft draft, int lead, @Nullable DateSpan leadDay) {
    boolean talk =
        switch (draft.type) {
          case MEETING, CALL, SIGNING, DECLARATION, MESSAGE -> true;
          default -> false;
        };
    if (dating.publishedOn() == null) {
      return tiedYear != null
              && draft.type != EventType.SIGNING
              && draft.type != EventType.RELATIONS
          ? DateSpan.year(tiedYear)
          : null;
    }
    if (talk && !dating.hasDates()) {
      return dating.month();
    }
    DateSpan day = leadDay == null ? dating.leadDay() : leadDay;
    if (draft.sentence <= lead + 2 && talk && day != null) {
      return day;
    }
    return draft.sentence <= lead + (talk || draft.type == EventType.VISIT ? 1 : 0)
        ? dating.month()
        : null;
  }

  /** Where the one visit of an article goes, its other events of the same sides take place. */
  private static @Nullable Place visited(Draft draft, List<Draft> drafts) {
    Place place = null;
    for (Draft visit : drafts) {
      if (visit.type == EventType.VISIT
          && visit != draft
          && visit.parties().equals(draft.parties())
          && isLocal(draft)) {
        if (place != null) {
          return null;
        }
        place = visit.place == null ? null : new Place(null, visit.place.countryIso3());
      }
    }
    return place == null ? hostPlace(draft) : place;
  }

  private static boolean isLocal(Draft draft) {
    return draft.type == EventType.MEETING
        || draft.type == EventType.SIGNING
        || draft.type == EventType.CEREMONY
        || draft.type == EventType.CONFERENCE;
  }

  private static @Nullable Place hostPlace(Draft draft) {
    if (draft.type == EventType.VISIT) {
      Set<String> to = draft.sides(Role.RECIPIENT);
      return to.size() == 1 ? new Place(null, to.iterator().next()) : null;
    }
    return null;
  }

  @Nullable DateSpan month() {
    return dating.month();
  }
}
