package org.diwan.warehouse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * When two mentions with the same type, sides and year are the same event.
 *
 * <ul>
 *   <li>Deeds with the same day, or the same span of days, are one where they share a person.
 *   <li>A mention without people, or without a city, joins the one event of that time that it fits;
 *       without people, another city is another event.
 *   <li>A vaguer date joins the one event within it.
 *   <li>Words without a date are one where published on the same or the next day.
 *   <li>A mention of one country only, without people, joins its city's event or copies of its
 *       words only. So does a word of nobody: on one day a state says many things by several
 *       mouths.
 *   <li>Where all are of one country, a person in common is not enough if either has another.
 *   <li>Everything else (a month that fits no event, a deed without a date) joins copies of the
 *       same words only.
 *   <li>In copies of one text, published within two days (a week for the same words), they are one
 *       unless people, city or time contradict. There days may differ by one: 'today' hangs on the
 *       day of publication.
 *   <li>So are the same words with a person shared, where one has a day and the other a vaguer
 *       date.
 * </ul>
 */
final class EventKinship implements Kinship<EventMention> {
  private static final int UNDATED = 4;
  private static final long BY_PUBLICATION = 10;
  private static final long NEVER = 1L << 40;
  private static final long DAYS_OF_A_STORY = 2;
  private static final long DAYS_OF_A_REPRINT = 7;
  private static final LocalDate FIRST_DAY = LocalDate.of(-9999, 1, 1);

  @Override
  public long rank(EventMention mention) {
    return 4 * vagueness(mention)
        + (mention.people().isEmpty() ? 2 : 0)
        + (mention.tellingCity() == null ? 1 : 0);
  }

  private static long vagueness(EventMention mention) {
    DateSpan date = mention.date();
    if (date != null) {
      return precision(date);
    }
    LocalDate published = mention.publishedOn();
    if (!mention.isWord()) {
      return UNDATED;
    }
    return published == null
        ? NEVER
        : BY_PUBLICATION + ChronoUnit.DAYS.between(FIRST_DAY, published);
  }

  private static int precision(DateSpan date) {
    return switch (date.precision()) {
      case DAY -> 0;
      case SPAN -> 1;
      case MONTH -> 2;
      case YEAR -> 3;
      case UNKNOWN -> UNDATED;
    };
  }

  @Override
  public Object cell(EventMention mention) {
    DateSpan date = mention.date();
    LocalDate published = mention.publishedOn();
    if (date == null) {
      return mention.isWord() && published != null ? published : mention.words();
    }
    return isDays(date) ? date : List.of(date, mention.words());
  }

  private static boolean isDays(DateSpan date) {
    return date.precision() == DatePrecision.DAY || date.precision() == DatePrecision.SPAN;
  }

  @Override
  public boolean linked(EventMention one, EventMention other) {
    if (one.isThin() && one.words() != other.words()) {
      return false;
    }
    return one.people().isEmpty()
        ? Objects.equals(one.tellingCity(), other.tellingCity())
        : one.sharesPeople(other);
  }

  @Override
  public boolean fits(EventMention mention, Group<EventMention> group) {
    return fitsTime(mention, group.founder())
        && (!isLost(mention, group)
            || group.members().stream().anyMatch(m -> m.words() == mention.words()))
        && (mention.people().isEmpty() || isNameless(group) || sharesPeople(group, mention))
        && (mention.tellingCity() == null || agreesOnCity(group, mention.tellingCity()));
  }

  /** Whether too little is known of a mention to find its event by anything but its words. */
  private static boolean isLost(EventMention mention, Group<EventMention> group) {
    boolean isOfNobody = mention.people().isEmpty();
    boolean isElsewhere =
        mention.isOneSided()
            && group.members().stream().noneMatch(m -> Objects.equals(m.city(), mention.city()));
    return mention.isThin()
        || isOfNobody && isElsewhere
        || mention.isWord() && isOfNobody != isNameless(group);
  }

  private static boolean fitsTime(EventMention mention, EventMention founder) {
    DateSpan date = mention.date();
    DateSpan founded = founder.date();
    if (date != null) {
      return founded != null && date.contains(founded);
    }
    LocalDate published = mention.publishedOn();
    LocalDate said =
        founded == null ? founder.publishedOn() : isDays(founded) ? founded.from() : null;
    return mention.isWord() && published != null && said != null && isSameOrNext(said, published);
  }

  private static boolean isSameOrNext(LocalDate day, LocalDate other) {
    long days = ChronoUnit.DAYS.between(day, other);
    return days == 0 || days == 1;
  }

  @Override
  public boolean contradict(Group<EventMention> group, EventMention one, EventMention other) {
    boolean otherPeople =
        isNameless(group)
            && !one.people().isEmpty()
            && !other.people().isEmpty()
            && !one.sharesPeople(other);
    return otherPeople || isOtherCity(one.tellingCity(), other.tellingCity());
  }

  @Override
  public boolean retold(EventMention one, EventMention other) {
    boolean isSaid = one.words() == other.words();
    boolean isCopied = !Collections.disjoint(one.bands(), other.bands());
    return isToldWithin(isSaid && isCopied ? DAYS_OF_A_REPRINT : DAYS_OF_A_STORY, one, other)
        && compatible(one, other)
        && (isCopied
            ? isTellingDay(one, other)
            : isSaid && one.sharesPeople(other) && isVaguer(one.date(), other.date()));
  }

  /** Without people and in other words, the next day is another deed of the same kind. */
  private static boolean isTellingDay(EventMention one, EventMention other) {
    return isVaguer(one.date(), other.date())
        || one.words() == other.words()
        || one.sharesPeople(other);
  }

  private static boolean isToldWithin(long days, EventMention one, EventMention other) {
    LocalDate first = one.publishedOn();
    LocalDate second = other.publishedOn();
    return first == null || second == null
        ? Objects.equals(first, second)
        : Math.abs(ChronoUnit.DAYS.between(first, second)) <= days;
  }

  @Override
  public boolean compatible(EventMention one, EventMention other) {
    boolean otherPeople =
        !one.people().isEmpty() && !other.people().isEmpty() && !one.sharesPeople(other);
    return !otherPeople
        && !isOtherCity(one.tellingCity(), other.tellingCity())
        && (isVaguer(one.date(), other.date()) || isNextDay(one.date(), other.date()));
  }

  /** Whether one of two dates holds the other. */
  private static boolean isVaguer(@Nullable DateSpan one, @Nullable DateSpan other) {
    return one == null || other == null || one.contains(other) || other.contains(one);
  }

  private static boolean isNextDay(@Nullable DateSpan one, @Nullable DateSpan other) {
    return one != null
        && other != null
        && isDays(one)
        && isDays(other)
        && Math.abs(ChronoUnit.DAYS.between(one.from(), other.from())) <= 1
        && Math.abs(ChronoUnit.DAYS.between(one.to(), other.to())) <= 1;
  }

  private static boolean isNameless(Group<EventMention> group) {
    return group.members().stream().allMatch(m -> m.people().isEmpty());
  }

  private static boolean sharesPeople(Group<EventMention> group, EventMention mention) {
    return group.members().stream().anyMatch(mention::sharesPeople);
  }

  private static boolean agreesOnCity(Group<EventMention> group, @Nullable Long city) {
    return group.members().stream().noneMatch(m -> isOtherCity(m.city(), city));
  }

  private static boolean isOtherCity(@Nullable Long one, @Nullable Long other) {
    return one != null && other != null && !one.equals(other);
  }
}
