package org.diwan.extract.event.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.DateSpan;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.text.DateKind;
import org.diwan.text.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * The date that stands nearest to an event in its sentence: {@code زار فلان أمس فلانة التي ستعقد
 * قمة غدا} was yesterday. Verbs and clauses between the two count as distance; dates of something
 * else do not count.
 */
final class NearestDate {
  private static final int REACH = 40;

  /** Words from a noun to the relative clause that tells of it. */
  private static final int BESIDE = 3;

  /** Distance that a verb between stands for. */
  private static final int VERB = 9;

  /** Distance that a clause between stands for. */
  private static final int CLAUSE = 14;

  /** What may go on for years, or happen again and again within them. */
  private static final Set<EventType> LASTING =
      EnumSet.of(
          EventType.APPOINTMENT,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.SANCTION,
          EventType.AID,
          EventType.MOBILIZE,
          EventType.PROTEST);

  private final DaysAhead ahead;
  private final Clause clause;
  private final TriggerAt at;
  private final EventStatus status;

  NearestDate(DaysAhead ahead, Clause clause, TriggerAt at, EventStatus status) {
    this.ahead = ahead;
    this.clause = clause;
    this.at = at;
    this.status = status;
  }

  /** Null where none stands near enough. */
  @Nullable DateMention among(List<DateMention> dates) {
    DateMention best = null;
    int least = REACH;
    for (DateMention mention : dates) {
      if (isOther(mention)) {
        continue;
      }
      int distance = distance(mention);
      if (distance < least) {
        least = distance;
        best = mention;
      }
    }
    return best;
  }

  private boolean isOther(DateMention mention) {
    return mention.nameLike()
        || AwayFrom.is(mention)
        || isTerm(mention)
        || isForYear(mention)
        || isOfAnother(mention)
        || DateOwner.isOther(clause, at, mention, status)
        || ahead.contradicts(mention, at, status);
  }

  /**
   * {@code 2024 – 2028}: a term of years, when a document holds, not when it was signed; but {@code
   * تولى الحكم بين 2001 و2009}.
   */
  private boolean isTerm(DateMention mention) {
    DateSpan span = mention.span();
    return mention.kind() == DateKind.RANGE
        && span != null
        && span.from().getYear() + 1 < span.to().getYear()
        && !(LASTING.contains(at.trigger().type()) && ahead.isOver(span));
  }

  /** {@code محضر … لعام 2026}: for which year, not when. */
  private boolean isForYear(DateMention mention) {
    String first = clause.tokens().get(mention.firstToken()).folded();
    String before =
        mention.firstToken() == 0 ? "" : clause.tokens().get(mention.firstToken() - 1).folded();
    return first.equals("لعام")
        || before.equals("لعام")
        || before.equals("للعام")
        || before.equals("لسنه");
  }

  /** {@code منذ حرب العام 2014}: when something else was. */
  private boolean isOfAnother(DateMention mention) {
    int head = mention.firstToken() - 1;
    for (int i = head; i >= Math.max(0, head - 1) && i >= at.end(); i--) {
      if (isAnother(i)) {
        return true;
      }
    }
    return mention.firstToken() < at.first() && head >= 0 && isAnother(head);
  }

  private boolean isAnother(int token) {
    return clause
        .cues()
        .clauses()
        .is(ClauseCue.ERA, clause.tokens().get(token).forms().getLast().word());
  }

  /** Verbs and clauses between count as distance, but not the relative clause of a noun. */
  private int distance(DateMention mention) {
    int from = Math.min(at.end(), mention.pastLastToken());
    int to = Math.max(at.first(), mention.firstToken());
    int distance = to - from;
    boolean own = at.isNoun() && mention.firstToken() >= at.end();
    boolean inside = false;
    for (int i = from; i < to; i++) {
      boolean relative = clause.barrier(i) == Barrier.RELATIVE;
      if (relative && own && !inside && words(at.end(), i) <= BESIDE) {
        inside = true;
        continue;
      }
      if (clause.isVerb(i)) {
        distance += inside && own ? 0 : VERB;
        own = false;
      }
      if (relative || clause.barrier(i) == Barrier.MARK || clause.barrier(i) == Barrier.CLAUSE) {
        distance += CLAUSE;
      }
    }
    return inside ? Math.max(0, distance - CLAUSE) : distance;
  }

  /** Names and marks not counted. */
  private int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += clause.isCovered(i) || !clause.tokens().get(i).isWord() ? 0 : 1;
    }
    return words;
  }
}
