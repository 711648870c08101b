package org.diwan.extract.event.time;

import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.DatePrecision;
import org.diwan.text.DateMention;
import org.diwan.text.Token;

/**
 * Whether a date is that of another clause of the sentence: since when or after what, {@code منذ
 * بداية الأزمة في 2011}, of a relative clause or an aside, {@code الحكومة التي سقطت في فبراير}.
 */
final class DateOfClause {
  private static final int TIME = 6;
  private static final Set<String> SINCE = Set.of("منذ", "ومنذ");
  private static final Set<String> BEFORE_OR_AFTER =
      Set.of("بعد", "عقب", "اثر", "قبل", "وبعد", "وعقب");

  private DateOfClause() {}

  /** {@code منذ بداية الأزمة (2011)}: since when, where the trigger does not stand between. */
  static boolean isSince(Clause clause, TriggerAt at, DateMention mention) {
    int word = timeWord(clause, mention.firstToken() - 1);
    return word >= 0
        && SINCE.contains(clause.tokens().get(word).folded())
        && !Since.is(clause, at, mention, word)
        && !(word < at.first() && at.first() < mention.firstToken())
        && !isWhen(clause, mention.pastLastToken());
  }

  /** {@code منذ الاثنين، عندما طردت}. */
  private static boolean isWhen(Clause clause, int from) {
    int end = Math.min(clause.tokens().size(), from + 2);
    return clause.tokens().subList(from, end).stream()
        .anyMatch(t -> t.folded().equals("عندما") || t.folded().equals("حين"));
  }

  /** {@code بعد تسلمه الحكومة في 2009 زار}: when something was that came before. */
  static boolean isOfTimeClause(Clause clause, DateMention mention) {
    int word = timeWord(clause, mention.firstToken() - 1);
    return word >= 0 && word < mention.firstToken() - 1;
  }

  private static int timeWord(Clause clause, int from) {
    for (int i = from; i >= Math.max(0, from - TIME); i--) {
      Token token = clause.tokens().get(i);
      if (isTimeWord(token)) {
        return i;
      }
      boolean verb = clause.isVerb(i) && !(i > 0 && isTimeWord(clause.tokens().get(i - 1)));
      if (verb || DateOwner.isComma(token) || clause.barrier(i) == Barrier.MARK) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isTimeWord(Token token) {
    return SINCE.contains(token.folded()) || BEFORE_OR_AFTER.contains(token.folded());
  }

  /** {@code يزور ليبيا تلبية لدعوة كان المجلس قد وجهها في 2012}. */
  static boolean isBehindPluperfect(Clause clause, TriggerAt at, int date) {
    int from = at.end();
    for (int i = from; i + 1 < date; i++) {
      if (clause.barrier(i) == Barrier.RELATIVE && i <= from + 1) {
        return false;
      }
      if (clause.tokens().get(i).folded().equals("قد")) {
        return at.isVerb() || clause.cues().light().finite(clause.tokens().get(i + 1)) == null;
      }
    }
    return false;
  }

  /** {@code قال اليوم إن الاتفاق الذي وقعته بلاده}: the clause tells of another time. */
  static boolean isInRelative(Clause clause, TriggerAt at, DateMention mention) {
    return at.trigger().shape() == Shape.PERFECT
        && at.first() - 1 >= mention.pastLastToken()
        && clause.barrier(at.first() - 1) == Barrier.RELATIVE
        && (mention.span() == null || mention.span().precision() == DatePrecision.DAY);
  }

  /** {@code تسلمت طائرات بعدما رفعت فلانة في مارس القيود}: when that was which goes with it. */
  static boolean isInNextClause(Clause clause, TriggerAt at, int date) {
    for (int i = at.end(); i < date; i++) {
      if (clause.barrier(i) == Barrier.CLAUSE
          && clause.cues().clauses().is(ClauseCue.SUBORDINATES, clause.tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** {@code حكومته، التي سقطت في فبراير، أكدت}: when that was which the aside tells. */
  static boolean isInAside(Clause clause, TriggerAt at, DateMention mention) {
    int after = mention.pastLastToken();
    boolean day = mention.span() == null || mention.span().precision() == DatePrecision.DAY;
    if (day || after >= at.first() || !DateOwner.isComma(clause.tokens().get(after))) {
      return false;
    }
    for (int i = mention.firstToken() - 1; i >= Math.max(0, mention.firstToken() - TIME); i--) {
      if (clause.barrier(i) != Barrier.NONE || DateOwner.isComma(clause.tokens().get(i))) {
        return clause.barrier(i) == Barrier.RELATIVE;
      }
    }
    return false;
  }
}
