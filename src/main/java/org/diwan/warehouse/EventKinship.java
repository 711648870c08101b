package org.diwan.warehouse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.diwan.model.DateSpan;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * When two mentions with the same type, sides and year are the same event.
 *
 * <ul>
 *   <li>A document that the world knows by name was signed once, however an article dates it.
 *   <li>Deeds with the same day, or the same span of days, are one where they share a person.
 *   <li>A mention without people, or without a city, joins the one event of that time that it fits;
 *       without people, another city is another event.
 *   <li>A vaguer date joins the one event within it, {@linkplain EventTimes near the news}. A deed
 *       without a date, or of nobody and of a kind that a month has many of, must share a person of
 *       another side, words or gist with it.
 *   <li>Words without a date are one where published on the same or the next day.
 *   <li>A mention of one country only, without people, joins its city's event or what is told in
 *       its words or with its gist only. So does a word of nobody: on one day a state says many
 *       things by several mouths.
 *   <li>Where all are of one country, and where people meet or call each other, a person in common
 *       is not enough if either has another; nor where one of them talks to nobody with a name and
 *       nothing else that is told is the same.
 *   <li>What bodies of one country say is apart.
 *   <li>A month that fits no event, or a deed without a date, joins what is told within a week with
 *       the same words or gist.
 *   <li>In copies of one text, published within two days (a week for the same words), they are one
 *       unless people, city or time contradict; of deeds that a day has many of, something of what
 *       is told must be the same. There days may differ by one: 'today' hangs on the day of
 *       publication.
 *   <li>So are deeds of two people of different sides within three days.
 *   <li>A deed that is left alone is the one that many tell, of about the time, where it has the
 *       {@linkplain EventCore words} that most of these have.
 *   <li>What was signed in a year that is over is one where a word of what is told of it is the
 *       same: it is told of in passing.
 *   <li>Of protests, and of attacks without a day, most of what is told must be the same: a month
 *       has many, of which some of the same is told.
 * </ul>
 */
class EventKinship implements Kinship<EventMention> {
  private static final int UNDATED = 4;
  private static final long BY_PUBLICATION = 10;
  private static final long NEVER = 1L << 40;
  private static final LocalDate FIRST_DAY = LocalDate.of(-9999, 1, 1);

  @Override
  public long rank(EventMention mention) {
    if (mention.isKnown()) {
      return 0;
    }
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
    if (date != null && !mention.isKnown()) {
      return date;
    }
    if (!mention.isWord()) {
      return "";
    }
    return published == null ? mention.words() : published;
  }

  @Override
  public boolean isVague(EventMention mention) {
    DateSpan date = mention.date();
    if (mention.isKnown()) {
      return false;
    }
    return date == null ? !mention.isWord() : !EventTimes.isDays(date);
  }

  @Override
  public boolean isOnce(EventMention mention) {
    return !mention.isSerial() && !mention.isOneSided();
  }

  @Override
  public boolean linked(EventMention one, EventMention other) {
    if (one.isKnown()) {
      return true;
    }
    if ((one.isThin() || isVague(one)) && !isSameTelling(one, other)) {
      return false;
    }
    if (one.isOfOtherBodies(other)) {
      return false;
    }
    return one.people().isEmpty()
        ? Objects.equals(one.tellingCity(), other.tellingCity())
        : one.sharesPeople(other);
  }

  @Override
  public boolean isSameTelling(EventMention one, EventMention other) {
    return one.isToldLike(other)
        || one.isAbout(other)
        || isSaidAlike(one, other) && (!one.people().isEmpty() || EventTimes.isPast(one))
        || isOldSigning(one, other)
        || one.isToldWithin(EventRetelling.DAYS_OF_A_REPRINT, other) && one.sharesPair(other);
  }

  @Override
  public boolean fits(EventMention mention, Group<EventMention> group) {
    return EventTimes.fits(mention, group.founder())
        && group.members().stream().noneMatch(mention::isOfOtherBodies)
        && (!isLost(mention, group) || isSure(mention, group))
        && (mention.people().isEmpty() || isNameless(group) || sharesPeople(group, mention))
        && (mention.tellingCity() == null
            || agreesOnCity(group, mention.tellingCity())
            || isSure(mention, group));
  }

  @Override
  public boolean isSure(EventMention mention, Group<EventMention> group) {
    return group.members().stream()
        .anyMatch(m ->
            m.isToldLike(mention)
                || m.isAbout(mention)
                || m.sharesPair(mention)
                || m.isSessionOf(mention)
                || isSaidAlike(m, mention));
  }

  /** What was signed in a year that is over is told by little but its name. */
  private static boolean isOldSigning(EventMention one, EventMention other) {
    return one.type() == EventType.SIGNING
        && EventTimes.isPastYear(one)
        && EventTimes.isPastYear(other)
        && one.isSomewhatLike(other);
  }

  /** Of what a state has many of, the very word says little: bombings are told of as bombings. */
  private static boolean isSaidAlike(EventMention one, EventMention other) {
    return !one.isWord()
        && one.words() == other.words()
        && (!one.isSerial() || !one.isOneSided() || one.isLikeBesides(other))
        && (one.isToldWithin(EventRetelling.DAYS_OF_A_REPRINT, other)
            || EventTimes.isPast(one) && EventTimes.isPast(other));
  }

  /** Whether too little is known of a mention to find its event by anything but its words. */
  private static boolean isLost(EventMention mention, Group<EventMention> group) {
    boolean isOfNobody = mention.people().isEmpty();
    boolean isElsewhere =
        mention.isOneSided()
            && group.members().stream().noneMatch(m -> Objects.equals(m.city(), mention.city()));
    return mention.isThin()
        || isOfNobody && (isElsewhere || isOneOfMany(mention))
        || mention.isWord() && isOfNobody != isNameless(group)
        || !mention.isWord() && mention.date() == null && !isKnownOf(mention, group);
  }

  /** Whether who takes part says of which deed a mention without a date is. */
  private static boolean isKnownOf(EventMention mention, Group<EventMention> group) {
    return group.members().stream()
        .anyMatch(m ->
            mention.isOfBodies()
                ? mention.isSomewhatLike(m)
                : mention.isOfThoseOf(m) && (!mention.isSerial() || mention.isLike(m)));
  }

  private static boolean isOneOfMany(EventMention mention) {
    DateSpan date = mention.date();
    return mention.isFrequent() && !mention.isWord() && (date == null || !EventTimes.isDays(date));
  }

  @Override
  public boolean contradict(Group<EventMention> group, EventMention one, EventMention other) {
    boolean otherPeople =
        isNameless(group)
            && !one.people().isEmpty()
            && !other.people().isEmpty()
            && !one.sharesPeople(other);
    return otherPeople
        || one.isOfOtherBodies(other)
        || EventRetelling.isOtherCity(one.tellingCity(), other.tellingCity());
  }

  @Override
  public boolean retold(EventMention one, EventMention other) {
    return EventRetelling.isRetold(one, other);
  }

  @Override
  public Set<Long> keys(EventMention mention) {
    return EventRetelling.keys(mention);
  }

  @Override
  public boolean compatible(EventMention one, EventMention other) {
    return EventRetelling.isCompatible(one, other);
  }

  @Override
  public Predicate<EventMention> core(Group<EventMention> group) {
    return EventCore.of(group);
  }

  private static boolean isNameless(Group<EventMention> group) {
    return group.members().stream().allMatch(m -> m.people().isEmpty());
  }

  private static boolean sharesPeople(Group<EventMention> group, EventMention mention) {
    return mention.isOneSided()
        ? group.members().stream().allMatch(m -> m.people().isEmpty() || mention.sharesPeople(m))
        : group.members().stream().anyMatch(mention::sharesPeople);
  }

  private static boolean agreesOnCity(Group<EventMention> group, @Nullable Long city) {
    return group.members().stream().noneMatch(m -> EventRetelling.isOtherCity(m.city(), city));
  }
}
