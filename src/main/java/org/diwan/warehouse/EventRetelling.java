package org.diwan.warehouse;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.diwan.model.DateSpan;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;

/** When two tellings are one by what stands around them, as {@link EventKinship} lists it. */
final class EventRetelling {
  static final long DAYS_OF_A_REPRINT = 7;
  private static final long DAYS_OF_A_STORY = 2;
  private static final long DAYS_OF_A_WORD = 3;
  private static final long PRIME = 0x9e3779b97f4a7c15L;

  private EventRetelling() {}

  /** Whether two mentions are one telling whatever else parts them. */
  static boolean isRetold(EventMention one, EventMention other) {
    boolean isSaid = one.words() == other.words() || one.isToldLike(other);
    boolean isCopied = isOfCopies(one, other);
    boolean isTold = one.isToldLike(other);
    return isCompatible(one, other)
        && (isPair(one, other)
            || isOfOneDay(one, other)
            || isSaidAgain(one, other)
            || one.isToldWithin(
                    isTold || isSaid && isCopied ? DAYS_OF_A_REPRINT : DAYS_OF_A_STORY, other)
                && (isCopied || isTold || one.isMuchLike(other)
                    ? isTellingDay(one, other)
                    : isSaid
                        && one.sharesPeople(other)
                        && EventTimes.isVaguer(one.date(), other.date())));
  }

  /** Of attacks that copies of one text tell, each must be told alike: the text has several. */
  private static boolean isOfCopies(EventMention one, EventMention other) {
    return !Collections.disjoint(one.bands(), other.bands())
        && (one.isWord() || !one.isSerial() || one.isToldLike(other) || one.isLike(other));
  }

  /** Bands of the text, runs of words, telling words, and pairs of people. */
  static Set<Long> keys(EventMention mention) {
    Set<Long> keys = new HashSet<>(mention.bands());
    keys.addAll(mention.runs());
    keys.addAll(mention.gist());
    if (mention.type() == EventType.VISIT && !mention.isOneSided()) {
      keys.addAll(mention.people());
    }
    for (Long one : mention.isOneSided() ? Set.<Long>of() : mention.people()) {
      mention.people().stream().filter(p -> p > one).forEach(p -> keys.add(one * PRIME + p));
    }
    return keys;
  }

  /** Deeds of one day whose tellings are about the same. */
  private static boolean isOfOneDay(EventMention one, EventMention other) {
    DateSpan date = one.date();
    return !one.isWord()
        && date != null
        && EventTimes.isDays(date)
        && date.equals(other.date())
        && one.isAbout(other);
  }

  /** What one speaker says of one matter is one word, though outlets tell it days apart. */
  private static boolean isSaidAgain(EventMention one, EventMention other) {
    return one.isWord()
        && one.sharesPeople(other)
        && one.isOfOneMatter(other)
        && one.isToldWithin(DAYS_OF_A_WORD, other);
  }

  /** In one place of two copies of a text another name is the same one read otherwise. */
  private static boolean isOfOnePlace(EventMention one, EventMention other) {
    return one.words() == other.words()
        && one.isToldLike(other)
        && !Collections.disjoint(one.bands(), other.bands());
  }

  private static boolean isPair(EventMention one, EventMention other) {
    return (one.sharesPair(other) || one.isOfBodies() && one.isLike(other))
        && EventTimes.areFewDays(one.date(), other.date());
  }

  /** Told in nearly the same words by articles of about one day. */
  private static boolean isCopy(EventMention one, EventMention other) {
    return one.isCopyOf(other) && one.isToldWithin(1, other);
  }

  /** Told in nearly the same words, 'on Friday' before the Friday and behind it. */
  private static boolean isOfOneWeekday(EventMention one, EventMention other) {
    return EventTimes.isWeekday(one.date(), other.date())
        && one.isCopyOf(other)
        && one.isToldWithin(DAYS_OF_A_WORD, other);
  }

  /** Without people and in other words, the next day is another deed of the same kind. */
  private static boolean isTellingDay(EventMention one, EventMention other) {
    return EventTimes.isVaguer(one.date(), other.date())
        || one.words() == other.words()
        || one.isMuchLike(other)
        || one.sharesPeople(other);
  }

  /** Whether nothing in two mentions stands against their being one event. */
  static boolean isCompatible(EventMention one, EventMention other) {
    boolean otherPeople =
        !one.people().isEmpty()
            && !other.people().isEmpty()
            && !one.sharesPeople(other)
            && !isOfOnePlace(one, other);
    return !otherPeople
        && !one.isOfOtherBodies(other)
        && (!isOtherCity(one.tellingCity(), other.tellingCity()) || one.isLike(other))
        && (EventTimes.isVaguer(one.date(), other.date())
            || EventTimes.isNextDay(one.date(), other.date())
            || isPair(one, other)
            || EventTimes.areFewDays(one.date(), other.date()) && isCopy(one, other)
            || isOfOneWeekday(one, other));
  }

  static boolean isOtherCity(@Nullable Long one, @Nullable Long other) {
    return one != null && other != null && !one.equals(other);
  }
}
