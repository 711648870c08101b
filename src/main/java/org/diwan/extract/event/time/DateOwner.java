package org.diwan.extract.event.time;

import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TimeCue;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.modality.Ahead;
import org.diwan.model.DatePrecision;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.text.DateMention;
import org.diwan.text.Token;

/**
 * Whether a date that stands near a trigger is that of something else in the sentence: of who says
 * it ({@code وفق ما أعلنت الوزارة اليوم}), of what is done before something that is to come, of the
 * news before which something was.
 */
final class DateOwner {
  private static final int SUBJECT = 12;
  private static final int TIME = 6;
  private static final int TERMS = 9;
  private static final Set<String> THAT =
      Set.of("ان", "انه", "انها", "بان", "بانه", "بانها", "انهم", "بانهم");

  private DateOwner() {}

  static boolean isOther(Clause clause, TriggerAt at, DateMention mention, EventStatus status) {
    if (!isRightBefore(at, mention) && DateOfClause.isSince(clause, at, mention)
        || isOfDocument(clause, at, mention)) {
      return true;
    }
    if (mention.firstToken() >= at.end()) {
      return DateOfClause.isBehindPluperfect(clause, at, mention.firstToken())
          || DateOfClause.isInNextClause(clause, at, mention.firstToken())
          || isOfVisitToCome(clause, at)
          || status != EventStatus.PLANNED && isOfComing(clause, at, mention.firstToken())
          || !isYear(mention) && DateOfWord.isOfSource(clause, at.end(), mention.firstToken());
    }
    boolean before = mention.pastLastToken() <= at.first();
    return before
        && (!isRightBefore(at, mention) && DateOfClause.isOfTimeClause(clause, mention)
            || isOfListed(clause, at, mention)
            || DateOfWord.isOfSpeech(clause, at, mention)
            || DateOfWord.isOfWord(clause, at, mention)
            || DateOfClause.isInRelative(clause, at, mention)
            || Grounds.are(clause, at, mention)
            || DateOfClause.isInAside(clause, at, mention)
            || status == EventStatus.PLANNED && isOfDeed(clause, at, mention)
            || !isYear(mention) && new News(clause.cues(), clause, at).isBackground());
  }

  /** {@code منذ إعلان فلان في 8 مايو الانسحاب}: the day of the deed that follows. */
  private static boolean isRightBefore(TriggerAt at, DateMention mention) {
    return at.isNoun() && mention.span() != null && at.first() == mention.pastLastToken();
  }

  /** {@code تفجير المحطة في 2002 والهجوم على السفارة}: when the first of two things was. */
  private static boolean isOfListed(Clause clause, TriggerAt at, DateMention mention) {
    int gap = at.first() - mention.pastLastToken();
    boolean joined = at.isNoun() && clause.tokens().get(at.first()).hasConjunction();
    boolean beside = gap == 0 || gap == 1 && isComma(clause.tokens().get(at.first() - 1));
    if (!joined || !beside) {
      return false;
    }
    for (int i = mention.firstToken() - 1; i >= Math.max(0, mention.firstToken() - SUBJECT); i--) {
      if (clause.isVerb(i)) {
        return false;
      }
      int first = i;
      if (clause.triggers().stream().anyMatch(t -> t.isNoun() && t.first() == first)) {
        return true;
      }
    }
    return false;
  }

  /** {@code التقى فلانا لبحث القمة المقبلة في 12 يونيو}. */
  private static boolean isOfComing(Clause clause, TriggerAt at, int date) {
    return clause.triggers().stream()
        .anyMatch(t ->
            t.isNoun()
                && t.first() >= at.end()
                && t.end() < date
                && "FUTURE".equals(clause.cues().effect(clause.tokens().get(t.end()).folded())));
  }

  static boolean isYear(DateMention mention) {
    return mention.span() != null && mention.span().precision() == DatePrecision.YEAR;
  }

  static boolean isRelative(Clause clause, int verb) {
    return verb > 0 && clause.barrier(verb - 1) == Barrier.RELATIVE;
  }

  /**
   * {@code الانسحاب من الاتفاق الموقع عام 2015}, {@code من الاتفاق الذي وقعته فلانة في مايو}: when
   * it was signed.
   */
  private static boolean isOfDocument(Clause clause, TriggerAt at, DateMention mention) {
    for (int i = mention.firstToken() - 1; i >= Math.max(0, mention.firstToken() - TERMS); i--) {
      if (clause.cues().times().is(TimeCue.SIGNED, clause.tokens().get(i).folded())
          || isSigning(clause, i)) {
        return i < at.first() || i > at.end();
      }
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return false;
      }
    }
    return false;
  }

  /** {@code الاتفاق الذي وقعته}, but {@code الهجوم الذي وقع}. */
  private static boolean isSigning(Clause clause, int verb) {
    int from = Math.max(0, verb - TIME);
    return isRelative(clause, verb)
        && clause.tokens().subList(from, verb).stream()
            .anyMatch(t -> clause.cues().times().is(TimeCue.DOCUMENT, t))
        && clause.triggers().stream()
            .anyMatch(t -> t.first() == verb && t.trigger().type() == EventType.SIGNING);
  }

  static boolean isComma(Token token) {
    return token.is('،') || token.is(',');
  }

  /** {@code سيزور خبراء موقع الهجوم، الأربعاء}. */
  private static boolean isOfVisitToCome(Clause clause, TriggerAt at) {
    int verb = Ahead.isKnown(at) ? clause.verbBefore(at.first(), SUBJECT) : -1;
    return verb >= 0 && clause.triggers().stream().anyMatch(t -> t.first() == verb && t.isFuture());
  }

  /** {@code قال اليوم إن فلانا سيزور}, {@code وصل الأحد للإعداد للقمة}. */
  private static boolean isOfDeed(Clause clause, TriggerAt at, DateMention mention) {
    for (int i = mention.pastLastToken(); i < at.first(); i++) {
      if (THAT.contains(clause.tokens().get(i).folded())) {
        return true;
      }
    }
    for (int i = mention.firstToken() - 1; i >= Math.max(0, mention.firstToken() - SUBJECT); i--) {
      if (clause.barrier(i) == Barrier.MARK || clause.barrier(i) == Barrier.CLAUSE) {
        return false;
      }
      if (clause.isVerb(i)) {
        return ToCome.isPerfect(clause, i);
      }
    }
    return false;
  }
}
