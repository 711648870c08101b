package org.diwan.extract.event.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.EventType;
import org.diwan.text.DateMention;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What was done many times since a day lasts from it until now: {@code قتلت فلانة مئات منذ 2013},
 * {@code ومنذ مايو الماضي قصفت}. What goes on in one piece is dated by its beginning, see {@link
 * Since}.
 */
final class SinceThen {
  /** Tokens from the verb to {@code منذ}. */
  private static final int REACH = 14;

  /** Tokens from the date to the verb behind it. */
  private static final int BESIDE = 3;

  private static final Set<EventType> REPEATED =
      EnumSet.of(
          EventType.ASSAULT, EventType.COERCE, EventType.AID, EventType.MOBILIZE, EventType.VISIT);

  private final Clause clause;
  private final TriggerAt at;
  private final LocalDate today;

  SinceThen(Clause clause, TriggerAt at, LocalDate today) {
    this.clause = clause;
    this.at = at;
    this.today = today;
  }

  /** Null where no such date stands in the sentence. */
  @Nullable DateSpan among(List<DateMention> dates) {
    if (at.trigger().shape() != Shape.PERFECT || !REPEATED.contains(at.trigger().type())) {
      return null;
    }
    for (DateMention mention : dates) {
      DateSpan span = mention.span();
      if (span != null && span.to().isBefore(today) && !mention.nameLike() && isSince(mention)) {
        return DateSpan.span(span.from(), until(span.precision()));
      }
    }
    return null;
  }

  /** Now, as exact as the beginning: {@code منذ 2013} lasts until this year. */
  private LocalDate until(DatePrecision precision) {
    return switch (precision) {
      case YEAR -> DateSpan.year(today.getYear()).to();
      case MONTH -> DateSpan.month(YearMonth.from(today)).to();
      case DAY, SPAN, UNKNOWN -> today;
    };
  }

  private boolean isSince(DateMention mention) {
    int word = mention.firstToken() - 1;
    if (word < 0 || !isWord(word)) {
      return false;
    }
    int gap = at.first() - mention.pastLastToken();
    boolean opens = gap >= 0 && gap <= BESIDE;
    boolean follows = word >= at.end() && word - at.end() <= REACH && isMany(at.end(), word);
    return (opens || follows)
        && !Since.isRanked(clause, Math.max(0, at.first() - BESIDE), Math.max(word, at.end()))
        && isOneClause(
            opens ? mention.pastLastToken() : at.end(), opens ? at.first() : word, follows);
  }

  private boolean isWord(int word) {
    String folded = clause.tokens().get(word).folded();
    return folded.equals("منذ") || folded.equals("ومنذ") || folded.equals("فمنذ");
  }

  /** A number, {@code مئات}, {@code مرارا}: not once. */
  private boolean isMany(int from, int to) {
    return clause.tokens().subList(from, to).stream().anyMatch(this::isMany);
  }

  private boolean isMany(Token token) {
    return token.isNumber() || clause.cues().deeds().is(DeedCue.MANY, token);
  }

  private boolean isOneClause(int from, int to, boolean marks) {
    for (int i = from; i < to; i++) {
      boolean comma = marks && clause.tokens().get(i).is('،') && i + 1 < to;
      if (clause.isVerb(i) || comma || clause.barrier(i) != Barrier.NONE) {
        return false;
      }
    }
    return true;
  }
}
