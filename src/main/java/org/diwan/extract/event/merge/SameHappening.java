package org.diwan.extract.event.merge;

import java.time.LocalDate;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.frame.Unrealised;
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
 * Whether two drafts tell of one happening. Words: same actor side and recipient side. Deeds: sides
 * that do not contradict, people of whom one is shared or one side names none, dates that meet.
 */
final class SameHappening {
  private static final int FOLLOWS = 2;

  private final Dating dating;

  SameHappening(Dating dating) {
    this.dating = dating;
  }

  boolean is(Draft told, Draft draft) {
    return told.type == draft.type
        && (draft.type.eventClass() == EventClass.WORD
            ? isSameWord(told, draft)
            : isSameDeed(told, draft));
  }

  /** A word toward nobody told is the one of its speaker that is toward somebody. */
  private boolean isSameWord(Draft a, Draft b) {
    Set<String> toward = a.sides(Role.RECIPIENT);
    Set<String> other = b.sides(Role.RECIPIENT);
    return a.sides(Role.ACTOR).equals(b.sides(Role.ACTOR))
        && (toward.equals(other) || toward.isEmpty() || other.isEmpty())
        && (isHeadline(b) || !OtherBody.speaks(a, b));
  }

  private boolean isSameDeed(Draft a, Draft b) {
    if (haveOtherDates(a, b)
        || isOfOtherMonth(a, b)
        || isHeadline(b) && isOfOtherMonth(b, a)
        || isOneBefore(a, b)) {
      return false;
    }
    if (a.type == EventType.CONFERENCE) {
      return isSameGathering(a, b);
    }
    return !isAnother(a, b)
        && !isStillToCome(a, b)
        && !isOfEnvoy(a, b)
        && !isOfEnvoy(b, a)
        && !haveOtherHolders(a, b)
        && !(a.type == EventType.SIGNING && haveOtherDocuments(a, b))
        && (areNested(a.groups(), b.groups()) || isHeadlinePair(a, b))
        && !OtherHands.did(a, b)
        && !OtherTalks.are(a, b)
        && (a.type != EventType.VISIT || isSameWay(a, b))
        && meet(a.people(), b.people());
  }

  private boolean isHeadlinePair(Draft lead, Draft headline) {
    return isHeadline(headline)
        && lead.sentence <= dating.lead() + 1
        && HeadlinePair.is(lead, headline);
  }

  private static boolean haveOtherDates(Draft a, Draft b) {
    return a.dated && b.dated && a.date != null && b.date != null && !a.date.overlaps(b.date);
  }

  /** {@code أقال الرئيس فلانا وفلانا}: each leaves his own office, though one man decides. */
  private static boolean haveOtherHolders(Draft a, Draft b) {
    return a.holder != null
        && b.holder != null
        && a.holder.isNamed()
        && b.holder.isNamed()
        && !a.people().contains(b.holder)
        && !b.people().contains(a.holder);
  }

  /** What is to come some day is not what was done on one. */
  private static boolean isAnother(Draft planned, Draft done) {
    return planned.status == EventStatus.PLANNED
        && done.firm
        && planned.sentence > 0
        && (done.longAgo || done.dated && (!planned.dated || isCoarser(done.date, planned.date)));
  }

  /** {@code بعد لقائه فلانا قال إن المحادثات ستستأنف الأسبوع المقبل}: not those that were. */
  private boolean isStillToCome(Draft done, Draft planned) {
    LocalDate today = dating.publishedOn();
    return done.type != EventType.VISIT
        && done.status == EventStatus.OCCURRED
        && planned.status == EventStatus.PLANNED
        && planned.dated
        && planned.date != null
        && planned.date.precision() != DatePrecision.YEAR
        && today != null
        && planned.date.from().isAfter(today)
        && !isHeadline(done);
  }

  /** {@code سيلتقيان اليوم}, {@code التقيا في الأشهر الماضية}. */
  private static boolean isCoarser(@Nullable DateSpan done, @Nullable DateSpan planned) {
    return done != null
        && planned != null
        && done.precision() != DatePrecision.DAY
        && !done.equals(planned);
  }

  /** {@code اجتماع مع مبعوث من فلانة}: not the one with her president. */
  private static boolean isOfEnvoy(Draft envoy, Draft other) {
    return other.people().stream().anyMatch(e -> envoy.sent.contains(e.side()));
  }

  private static boolean areNested(Set<String> a, Set<String> b) {
    return a.containsAll(b) || b.containsAll(a);
  }

  private static boolean isSameWay(Draft a, Draft b) {
    return a.sides(Role.ACTOR).equals(b.sides(Role.ACTOR))
        && a.sides(Role.RECIPIENT).equals(b.sides(Role.RECIPIENT));
  }

  /** {@code انفجار … بعد يومين من انفجار}: force that is counted from is not the news. */
  private boolean isOneBefore(Draft lead, Draft later) {
    return later.counted
        && Unrealised.FORCE.contains(later.type)
        && lead.sentence <= dating.lead()
        && (lead.date == null || lead.dated);
  }

  /** A headline is read behind the body. */
  private boolean isHeadline(Draft draft) {
    return draft.sentence < dating.lead();
  }

  /** The undated lead is news; what is told farther down may be of a month before. */
  private boolean isOfOtherMonth(Draft lead, Draft later) {
    DateSpan month = dating.month();
    return lead.date == null
        && lead.status == EventStatus.OCCURRED
        && (lead.sentence <= dating.lead() || lead.firm && dating.backstory().isNews(lead.sentence))
        && later.sentence > Math.max(dating.lead(), lead.sentence) + FOLLOWS
        && later.dated
        && later.date != null
        && month != null
        && dating.publishedOn() != null
        && later.date.to().isBefore(month.from())
        && later.date.to().isBefore(dating.publishedOn().minusDays(8));
  }

  /** Two documents of which each is named by several words that the other lacks. */
  private static boolean haveOtherDocuments(Draft a, Draft b) {
    long shared = a.names.stream().filter(b.names::contains).count();
    boolean sameDay = a.date != null && a.date.equals(b.date);
    return Math.min(a.names.size(), b.names.size()) >= 2 && shared == 0 && !sameDay;
  }

  private static boolean isSameGathering(Draft a, Draft b) {
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
}
