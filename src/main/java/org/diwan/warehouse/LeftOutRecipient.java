package org.diwan.warehouse;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.diwan.model.DateSpan;
import org.diwan.model.EventType;

/**
 * When two deeds of the same actors are one though one of them leaves out whom it was done to, or
 * some of them: {@code قصف الجيش مواقع} is told elsewhere as {@code قصف الجيش مواقع الجماعة}.
 *
 * <ul>
 *   <li>Most of what is told of them is the same, at about one time; attacks and protests stand in
 *       the same words, too: of many the like is told every day.
 *   <li>Deeds of one day of which some of the same is told are one; several protests are on a day,
 *       and several fights within a country.
 * </ul>
 */
final class LeftOutRecipient extends EventKinship {
  private static final long PRIME = 0x9e3779b97f4a7c15L;

  @Override
  public boolean retold(EventMention one, EventMention other) {
    return !one.recipients().equals(other.recipients())
        && areNested(one, other)
        && (isDeedOfOneDay(one, other) || isToldAlike(one, other) && super.retold(one, other));
  }

  private static boolean isToldAlike(EventMention one, EventMention other) {
    return one.sharesPair(other)
        || one.isMuchLike(other) && (!isOfMany(one) || one.isToldLike(other));
  }

  /** Of many, what is told is much alike on other days as well. */
  private static boolean isOfMany(EventMention mention) {
    return mention.type() == EventType.ASSAULT || mention.type() == EventType.PROTEST;
  }

  private static boolean isDeedOfOneDay(EventMention one, EventMention other) {
    return isDeedOfDays(one)
        && Objects.equals(one.date(), other.date())
        && (one.isOneSided() && other.isOneSided() ? one.isQuiteLike(other) : one.isLike(other))
        && !EventRetelling.isOtherCity(one.tellingCity(), other.tellingCity());
  }

  private static boolean isDeedOfDays(EventMention mention) {
    DateSpan date = mention.date();
    return mention.type() != EventType.PROTEST && date != null && EventTimes.isDays(date);
  }

  /** Runs of words; telling words by their day, and as they are where they alone may join. */
  @Override
  public Set<Long> keys(EventMention mention) {
    Set<Long> keys = new HashSet<>(mention.runs());
    DateSpan date = mention.date();
    if (date != null && isDeedOfDays(mention)) {
      long day = date.from().toEpochDay();
      mention.gist().forEach(word -> keys.add(word * PRIME + day));
    }
    if (!isOfMany(mention)) {
      keys.addAll(super.keys(mention));
    }
    return keys;
  }

  @Override
  public boolean compatible(EventMention one, EventMention other) {
    return areNested(one, other) && super.compatible(one, other) && super.compatible(other, one);
  }

  private static boolean areNested(EventMention one, EventMention other) {
    return one.recipients().containsAll(other.recipients())
        || other.recipients().containsAll(one.recipients());
  }
}
