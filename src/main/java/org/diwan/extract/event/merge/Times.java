package org.diwan.extract.event.merge;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.time.Dating;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.EventClass;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Dates of events beside which none stands: the lead and what is tied to it share its day, an
 * undated lead has the month of publication, what is planned for a journey falls within it.
 */
final class Times {
  /** Sentences behind the lead that tell who was there. */
  private static final int NEWS = 2;

  /** What the sentence behind the lead tells of them is mostly another. */
  private static final Set<EventType> BY_ITSELF =
      EnumSet.of(EventType.APPOINTMENT, EventType.AID, EventType.CEREMONY);

  private final Dating dating;
  private final @Nullable Integer tiedYear;
  private final List<Draft> drafts;
  private final @Nullable DateSpan leadDay;

  Times(Dating dating, @Nullable Integer tiedYear, List<Draft> drafts) {
    this.dating = dating;
    this.tiedYear = tiedYear;
    this.drafts = drafts;
    this.leadDay = leadDay();
  }

  void complete() {
    for (Draft draft : drafts) {
      DateSpan stay = ofStay(draft);
      if (stay != null && (draft.date == null || isYearOf(draft.date, stay))) {
        draft.date = stay;
      }
      if (isUndatedDeed(draft)) {
        draft.date = tied(draft);
      }
      DateSpan journey = ofJourney(draft);
      draft.date = journey == null ? draft.date : journey;
      if (draft.dated && isOnFirstDay(draft)) {
        draft.date = month(draft.date);
      }
      if (!draft.dated && draft.status == EventStatus.PLANNED) {
        DateSpan within = visitDate(draft);
        draft.date = within == null ? draft.date : within;
      }
    }
  }

  private static boolean isYearOf(DateSpan year, DateSpan month) {
    return year.precision() == DatePrecision.YEAR && year.contains(month);
  }

  /** The day of a dated event in the lead, null where it tells none. */
  private @Nullable DateSpan leadDay() {
    for (Draft draft : drafts) {
      if (draft.sentence <= dating.lead()
          && draft.dated
          && draft.date != null
          && draft.status != EventStatus.PLANNED
          && dating.isOfNews(draft.date)) {
        return draft.date;
      }
    }
    return dating.leadDay();
  }

  private static boolean isUndatedDeed(Draft draft) {
    return draft.type.eventClass() == EventClass.DEED
        && draft.date == null
        && !draft.longAgo
        && draft.status != EventStatus.PLANNED
        && draft.status != EventStatus.DENIED;
  }

  /** What is planned between the sides of a dated journey falls within it. */
  private @Nullable DateSpan visitDate(Draft draft) {
    boolean talk = draft.type == EventType.MEETING || draft.type == EventType.SIGNING;
    for (Draft visit : drafts) {
      if (talk && visit.type == EventType.VISIT && visit.dated && isDuring(visit, draft)) {
        return visit.date;
      }
      if (talk && visit.type == EventType.VISIT && visit.dated && isOn(visit, draft)) {
        boolean begun = visit.begins || visit.status == EventStatus.OCCURRED;
        return begun ? month(visit.date) : visit.date;
      }
    }
    return null;
  }

  /** {@code يبدأ غدا زيارة يلتقي خلالها فلانا}: on that day or a later one. */
  private boolean isOnFirstDay(Draft talk) {
    return talk.status == EventStatus.PLANNED
        && talk.type == EventType.MEETING
        && drafts.stream()
            .anyMatch(visit ->
                visit.type == EventType.VISIT
                    && visit.begins
                    && areTogether(visit, talk)
                    && Objects.equals(visit.date, talk.date));
  }

  /** {@code يتوجه اليوم إلى فلانة في زيارة تستغرق يومين يحضر خلالها القمة}: on one of the days. */
  private @Nullable DateSpan ofJourney(Draft draft) {
    for (Draft visit : drafts) {
      if (visit.date != null
          && visit.date.precision() == DatePrecision.SPAN
          && draft.within
          && draft.date != null
          && visit.type == EventType.VISIT
          && areTogether(visit, draft)
          && draft.date.equals(DateSpan.day(visit.date.from()))) {
        return visit.date;
      }
    }
    return null;
  }

  /** {@code زيارته الجمعة التي يجري خلالها مباحثات}. */
  private static boolean isDuring(Draft visit, Draft talk) {
    return talk.within
        && !visit.begins
        && areTogether(visit, talk)
        && visit.people().stream().anyMatch(talk.roles::containsKey);
  }

  /** Whether a sentence tells of both, though a headline may tell of one, too. */
  private static boolean areTogether(Draft visit, Draft talk) {
    return visit.mentions.stream()
        .anyMatch(v -> talk.mentions.stream().anyMatch(t -> t.sentenceNo() == v.sentenceNo()));
  }

  /** Whether a journey not over yet is made by a side of a talk, to the other or to its place. */
  private boolean isOn(Draft visit, Draft talk) {
    Set<String> sides = talk.groups();
    boolean there =
        talk.place != null
            && visit.place != null
            && Objects.equals(talk.place.countryIso3(), visit.place.countryIso3());
    boolean traveller =
        talk.people().stream().anyMatch(who -> visit.roles.get(who) == Role.ACTOR)
            && (talk.place == null || there)
            && visit.groups().containsAll(sides);
    return (visit.status != EventStatus.OCCURRED || talk.onTrip && visit.sentence <= dating.lead())
        && (traveller
            || visit.groups().equals(sides)
            || there && visit.sides(Role.ACTOR).stream().anyMatch(sides::contains));
  }

  /** Of a journey of which only the first day is told, no more than the month is sure. */
  private static @Nullable DateSpan month(@Nullable DateSpan date) {
    return date == null || date.precision() != DatePrecision.DAY
        ? date
        : DateSpan.month(YearMonth.from(date.from()));
  }

  /**
   * What stands in the lead or right behind it shares its time: the day for talk and signing, the
   * month for the rest. A journey in progress is so in the month of publication.
   */
  private @Nullable DateSpan tied(Draft draft) {
    boolean talk = isTalk(draft);
    if (dating.publishedOn() == null) {
      return tiedYear != null
              && draft.type != EventType.SIGNING
              && draft.type != EventType.RELATIONS
          ? DateSpan.year(tiedYear)
          : null;
    }
    DateSpan kept = dating.kept(draft.type);
    if (kept != null) {
      return kept;
    }
    int behind = draft.sentence - dating.lead();
    boolean goesOn =
        behind == 1 && !draft.background && !draft.aside && !BY_ITSELF.contains(draft.type);
    DateSpan told = behind < 0 || goesOn ? dating.ofLead(draft.type) : null;
    if (told != null) {
      return told;
    }
    boolean visit = draft.type == EventType.VISIT && isInProgress(draft);
    if (talk && !dating.hasDates() || isInProgress(draft) && !visit) {
      return dating.month();
    }
    boolean today = talk && !draft.background || draft.occasion || draft.headline;
    if (today && behind <= 2 && leadDay != null) {
      return leadDay;
    }
    if (visit) {
      return dating.month();
    }
    DateSpan same = talk ? ofLead(draft) : null;
    if (same != null) {
      return same;
    }
    boolean gathering = talk || draft.type == EventType.VISIT || draft.type == EventType.CONFERENCE;
    boolean near = behind <= (gathering ? 1 : 0);
    return near && !draft.background || draft.news ? dating.month() : null;
  }

  /** A journey to where the lead shows the traveller: in the month of that. */
  private @Nullable DateSpan ofStay(Draft visit) {
    if (visit.type != EventType.VISIT || visit.place == null) {
      return null;
    }
    for (Draft other : drafts) {
      boolean there =
          other.sentence <= dating.lead()
              && other.type == EventType.MEETING
              && (other.status == EventStatus.OCCURRED || other.status == EventStatus.ONGOING)
              && other.place != null
              && Objects.equals(other.place.countryIso3(), visit.place.countryIso3());
      if (there
          && other.date != null
          && visit.in(Role.ACTOR).stream().anyMatch(who -> other.roles.containsKey(who))) {
        return month(other.date);
      }
    }
    return null;
  }

  private static boolean isInProgress(Draft draft) {
    return draft.status == EventStatus.ONGOING
        && (draft.type == EventType.VISIT
            || draft.type == EventType.MEETING
            || draft.type == EventType.CONFERENCE
            || draft.type == EventType.PROTEST);
  }

  /**
   * The day on which the lead tells that the same sides dealt with each other, or on which the news
   * shows the same people together.
   */
  private @Nullable DateSpan ofLead(Draft draft) {
    for (Draft other : drafts) {
      if (shows(other, draft.people())) {
        return other.date;
      }
      if (other.sentence <= dating.lead()
          && other.dated
          && other.date != null
          && other.date.precision() == DatePrecision.DAY
          && other.status != EventStatus.PLANNED
          && other.type.eventClass() == EventClass.DEED
          && draft.parties().size() > 1
          && other.parties().equals(draft.parties())) {
        return other.date;
      }
    }
    return null;
  }

  /** Whether the news shows several people together on a day of its own. */
  private boolean shows(Draft other, Set<Entity> people) {
    return people.size() > 1
        && other.sentence <= dating.lead() + NEWS
        && other.type.eventClass() == EventClass.DEED
        && other.status == EventStatus.OCCURRED
        && other.date != null
        && dating.isOfNews(other.date)
        && other.roles.keySet().containsAll(people);
  }

  private static boolean isTalk(Draft draft) {
    return switch (draft.type) {
      case MEETING, CALL, SIGNING, DECLARATION, MESSAGE -> true;
      default -> false;
    };
  }
}
