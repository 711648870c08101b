package org.diwan.warehouse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import org.diwan.model.DateSpan;
import org.diwan.model.EventClass;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of an event.
 *
 * @param kin what its block has in common with those in which others are acted upon by the same
 * @param recipients the sides that are acted upon, none where nobody is named
 * @param isOneSided whether a single country is all that is known of the sides
 * @param isUnopposed whether one country acts and nobody is known to be acted upon
 * @param isKnown whether it is the signing of a document the world knows by name
 * @param people keys of the people who are actor or recipient
 * @param bodies keys of the organisations who are, and of those who preside over them
 * @param city key of the place where it is a city, else null
 * @param bands of the article's text, see {@code StoryBands}
 * @param runs of words around it, see {@code Passages}
 * @param gist telling words around it
 */
record EventMention(
    long id,
    @Nullable Long factId,
    int factMentions,
    String articleRef,
    int no,
    long words,
    EventType type,
    String kin,
    Set<String> recipients,
    boolean isOneSided,
    boolean isUnopposed,
    boolean isKnown,
    EventStatus status,
    @Nullable DateSpan date,
    @Nullable LocalDate publishedOn,
    Set<Long> people,
    Set<Long> bodies,
    @Nullable Long city,
    Set<Long> bands,
    Set<Long> runs,
    Set<Long> gist)
    implements Mention {

  /** Telling words in common that hardly any two happenings of the same sides and days have. */
  private static final int SAME_GIST = 4;

  /** As {@link #SAME_GIST}, of deeds of which there are many, where one is without a date. */
  private static final int UNDATED_GIST = 5;

  /** As {@link #SAME_GIST}, of clashes of police and crowds, which are told in few words. */
  private static final int CLASH_GIST = 5;

  private static final int LIKE_GIST = 2;

  /** A council sits once a week; what it did is news for two days. */
  private static final long DAYS_OF_A_SESSION = 2;

  /** Share of the shorter gist that a copy has. */
  private static final double MOST = 0.6;

  boolean isWord() {
    return type.eventClass() == EventClass.WORD;
  }

  /**
   * Of one country's people, two who each meet somebody else in the name of one are apart, and so
   * are words of one and words of two. On one day a person talks to several, one after the other,
   * of whom some have no name: then something of what is told must be the same.
   */
  boolean sharesPeople(EventMention other) {
    long shared = peopleInCommon(other);
    int most =
        isWord()
            ? Math.max(people.size(), other.people.size())
            : Math.min(people.size(), other.people.size());
    boolean mayHaveMetAnother = isOneSided || isTalk();
    return shared > 1
        || shared == 1 && !(mayHaveMetAnother && shared < most) && !isTalkToSomebodyElse(other);
  }

  /** Whether one of both names nobody whom the other talks to, and tells something else. */
  private boolean isTalkToSomebodyElse(EventMention other) {
    return isTalk()
        && people.size() != other.people.size()
        && !gist.isEmpty()
        && !other.gist.isEmpty()
        && !isSomewhatLike(other);
  }

  private boolean isTalk() {
    return type == EventType.MEETING || type == EventType.CALL;
  }

  private long peopleInCommon(EventMention other) {
    return people.stream().filter(other.people::contains).count();
  }

  /** Whether two people of different sides do the same together in both; one travels alone. */
  boolean sharesPair(EventMention other) {
    return !isOneSided && !isWord() && peopleInCommon(other) > (type == EventType.VISIT ? 0 : 1);
  }

  /**
   * Of one country's bodies each meets, strikes and speaks for itself, whomever it speaks to; an
   * arrest is the ministry's as well as the police's.
   */
  boolean isOfOtherBodies(EventMention other) {
    return (isOneSided || isWord())
        && type != EventType.COERCE
        && !bodies.isEmpty()
        && !other.bodies.isEmpty()
        && Collections.disjoint(bodies, other.bodies)
        && !isToldLike(other);
  }

  /** Whether the same body of one country sits, of which both tell at about one time. */
  boolean isSessionOf(EventMention other) {
    return isOneSided
        && type == EventType.MEETING
        && people.isEmpty()
        && other.people.isEmpty()
        && !Collections.disjoint(bodies, other.bodies)
        && isToldWithin(DAYS_OF_A_SESSION, other);
  }

  /** Whether both stand in the same words, or in nearly the same. */
  boolean isToldLike(EventMention other) {
    return !Collections.disjoint(runs, other.runs);
  }

  /** Whether bodies of several states meet, who do so once in a while. */
  boolean isOfBodies() {
    return type == EventType.CONFERENCE && !isOneSided;
  }

  /** Whether all that are named in the one are named in the other. */
  boolean isOfThoseOf(EventMention other) {
    return !people.isEmpty()
        && !other.people.isEmpty()
        && (people.containsAll(other.people) || other.people.containsAll(people));
  }

  /** Whether both passages are one but for a word or two. */
  boolean isCopyOf(EventMention other) {
    return isToldLike(other) && isMuchLike(other);
  }

  /** Whether most of what is told around both deeds is the same. */
  boolean isMuchLike(EventMention other) {
    return isAbout(other) && hasMostInCommon(other);
  }

  private boolean hasMostInCommon(EventMention other) {
    return gistInCommon(other) >= MOST * Math.min(gist.size(), other.gist.size());
  }

  /**
   * Whether what is told around both deeds is about the same; of one matter much is said. Of
   * protests, and of attacks without a day, the same is said wherever they are.
   */
  boolean isAbout(EventMention other) {
    boolean isAnyOfMany = isSerial() && (date == null || other.date == null);
    boolean isSaidOfMany = type == EventType.PROTEST || isAnyOfMany && isOneSided;
    return !isWord()
        && gistInCommon(other) >= (isAnyOfMany ? UNDATED_GIST : isClash() ? CLASH_GIST : SAME_GIST)
        && (!isSaidOfMany || hasMostInCommon(other));
  }

  private boolean isClash() {
    return type == EventType.ASSAULT && isUnopposed;
  }

  /** Whether hardly two matters have so many words in common. */
  boolean isOfOneMatter(EventMention other) {
    return gistInCommon(other) >= SAME_GIST;
  }

  /** Whether so much is told alike that another city is a misread one. */
  boolean isLike(EventMention other) {
    return gistInCommon(other) >= LIKE_GIST;
  }

  /** Whether more is told alike than a place and the word for a fight. */
  boolean isQuiteLike(EventMention other) {
    return gistInCommon(other) > LIKE_GIST;
  }

  /**
   * As {@link #isLike}; of crowds, but for those of a year that is over, the word for them is one
   * of those in common.
   */
  boolean isLikeBesides(EventMention other) {
    boolean isOfCrowds = type == EventType.PROTEST || isClash();
    boolean isOfNow = !EventTimes.isPastYear(this) || !EventTimes.isPastYear(other);
    return gistInCommon(other) >= (isOfCrowds && isOfNow ? LIKE_GIST + 1 : LIKE_GIST);
  }

  /** Whether at least a word, as 'summit', is told of both. */
  boolean isSomewhatLike(EventMention other) {
    return gistInCommon(other) > 0;
  }

  private long gistInCommon(EventMention other) {
    return gist.stream().filter(other.gist::contains).count();
  }

  /** Whether both articles came out within so many days; unknown days are no distance. */
  boolean isToldWithin(long days, EventMention other) {
    LocalDate first = publishedOn;
    LocalDate second = other.publishedOn;
    return first == null || second == null
        ? first == null && second == null
        : Math.abs(ChronoUnit.DAYS.between(first, second)) <= days;
  }

  /** Whether a day has many such deeds, so that a second one in an article is another. */
  boolean isSerial() {
    return switch (type) {
      case ASSAULT, PROTEST, COERCE, MOBILIZE, AID -> true;
      default -> isWord();
    };
  }

  /** Whether a month has many such deeds. */
  boolean isFrequent() {
    return isSerial() || isTalk();
  }

  /** Where people are named, a day has one such event of theirs and the city adds nothing. */
  @Nullable Long tellingCity() {
    return people.isEmpty() ? city : null;
  }

  /**
   * One country, nobody by name and no city, or a word toward nobody: too little to tell two such
   * events of a day apart.
   */
  boolean isThin() {
    return isOneSided && (isWord() || people.isEmpty() && city == null);
  }
}
