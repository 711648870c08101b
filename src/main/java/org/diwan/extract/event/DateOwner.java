package org.diwan.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
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
  private static final int BESIDE = 3;
  private static final Set<String> SINCE = Set.of("منذ", "ومنذ");
  private static final Set<String> BEFORE_OR_AFTER =
      Set.of("بعد", "عقب", "اثر", "قبل", "وبعد", "وعقب");
  private static final Set<String> BY_WORD = Set.of("عن", "علي", "من", "ضحايا");
  private static final Set<String> THAT =
      Set.of("ان", "انه", "انها", "بان", "بانه", "بانها", "انهم", "بانهم");
  private static final Set<String> OCCASIONS =
      Set.of("خلال", "في", "عقب", "ختام", "هامش", "اثنا", "لدي", "بعد", "قبل", "قبيل", "مستهل");
  private static final Set<String> SIGNED =
      Set.of("الموقع", "الموقعه", "المبرم", "المبرمه", "الصادر", "الصادره", "الموقعين");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "الاتفاق", "الاتفاقيه", "المعاهده", "المذكره", "العقد", "البروتوكول", "مذكره", "اتفاق");
  private static final Set<EventType> JUDGES =
      EnumSet.of(EventType.ACCUSE, EventType.ENDORSE, EventType.REJECT, EventType.THREATEN);
  private static final Set<String> OF_OTHERS = Set.of("ان", "بان");
  private static final Set<String> ACCORDING =
      Set.of("حسب", "حسبما", "بحسب", "وفق", "وفقا", "نقلا");

  private DateOwner() {}

  static boolean isOther(Clause clause, TriggerAt at, DateMention mention, EventStatus status) {
    if (!isRightBefore(at, mention) && isSince(clause, at, mention)
        || isOfDocument(clause, at, mention)) {
      return true;
    }
    if (mention.firstToken() >= at.end()) {
      return isBehindPluperfect(clause, at, mention.firstToken())
          || isInNextClause(clause, at, mention.firstToken())
          || isOfVisitToCome(clause, at)
          || status != EventStatus.PLANNED && isOfComing(clause, at, mention.firstToken())
          || !isYear(mention) && isOfSource(clause, at.end(), mention.firstToken());
    }
    boolean before = mention.pastLastToken() <= at.first();
    return before
        && (!isRightBefore(at, mention) && isOfTimeClause(clause, mention)
            || isOfListed(clause, at, mention)
            || isOfSpeech(clause, at, mention)
            || isOfWord(clause, at, mention)
            || isInRelative(clause, at, mention)
            || Grounds.are(clause, at, mention)
            || isInAside(clause, at, mention)
            || status == EventStatus.PLANNED && isOfDeed(clause, at, mention)
            || !isYear(mention) && new News(clause.cues(), clause, at).isBackground());
  }

  /** {@code منذ بداية الأزمة (2011)}: since when, where the trigger does not stand between. */
  private static boolean isSince(Clause clause, TriggerAt at, DateMention mention) {
    int word = timeWord(clause, mention.firstToken() - 1);
    return word >= 0
        && SINCE.contains(clause.tokens().get(word).folded())
        && !Since.is(clause, at, mention, word)
        && !(word < at.first() && at.first() < mention.firstToken())
        && !isWhen(clause, mention.pastLastToken());
  }

  /** {@code منذ إعلان فلان في 8 مايو الانسحاب}: the day of the deed that follows. */
  private static boolean isRightBefore(TriggerAt at, DateMention mention) {
    return at.isNoun() && mention.span() != null && at.first() == mention.pastLastToken();
  }

  /** {@code منذ الاثنين، عندما طردت}. */
  private static boolean isWhen(Clause clause, int from) {
    int end = Math.min(clause.tokens().size(), from + 2);
    return clause.tokens().subList(from, end).stream()
        .anyMatch(t -> t.folded().equals("عندما") || t.folded().equals("حين"));
  }

  /** {@code بعد تسلمه الحكومة في 2009 زار}: when something was that came before. */
  private static boolean isOfTimeClause(Clause clause, DateMention mention) {
    int word = timeWord(clause, mention.firstToken() - 1);
    return word >= 0 && word < mention.firstToken() - 1;
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

  private static int timeWord(Clause clause, int from) {
    for (int i = from; i >= Math.max(0, from - TIME); i--) {
      Token token = clause.tokens().get(i);
      if (isTimeWord(token)) {
        return i;
      }
      boolean verb = clause.isVerb(i) && !(i > 0 && isTimeWord(clause.tokens().get(i - 1)));
      if (verb || isComma(token) || clause.barrier(i) == Barrier.MARK) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isTimeWord(Token token) {
    return SINCE.contains(token.folded()) || BEFORE_OR_AFTER.contains(token.folded());
  }

  /** {@code يزور ليبيا تلبية لدعوة كان المجلس قد وجهها في 2012}. */
  private static boolean isBehindPluperfect(Clause clause, TriggerAt at, int date) {
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

  /** {@code التقى فلانا لبحث القمة المقبلة في 12 يونيو}. */
  private static boolean isOfComing(Clause clause, TriggerAt at, int date) {
    return clause.triggers().stream()
        .anyMatch(t ->
            t.isNoun()
                && t.first() >= at.end()
                && t.end() < date
                && "FUTURE".equals(clause.cues().effect(clause.tokens().get(t.end()).folded())));
  }

  private static boolean isYear(DateMention mention) {
    return mention.span() != null && mention.span().precision() == DatePrecision.YEAR;
  }

  /** {@code وقع الوزير اتفاقا، حسب ما ذكرت الوكالة اليوم}. */
  private static boolean isOfSource(Clause clause, int from, int date) {
    for (int i = date - 1; i >= from; i--) {
      if (clause.isVerb(i)) {
        return isSaid(clause, i) && !isRelative(clause, i);
      }
      if (ACCORDING.contains(clause.tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaid(Clause clause, int verb) {
    return "SAY".equals(clause.cues().speech().finite(clause.tokens().get(verb)));
  }

  private static boolean isStressed(Clause clause, int verb) {
    return "STRESS".equals(clause.cues().speech().finite(clause.tokens().get(verb)));
  }

  private static boolean isRelative(Clause clause, int verb) {
    return verb > 0 && clause.barrier(verb - 1) == Barrier.RELATIVE;
  }

  /**
   * {@code الانسحاب من الاتفاق الموقع عام 2015}, {@code من الاتفاق الذي وقعته فلانة في مايو}: when
   * it was signed.
   */
  private static boolean isOfDocument(Clause clause, TriggerAt at, DateMention mention) {
    for (int i = mention.firstToken() - 1; i >= Math.max(0, mention.firstToken() - TERMS); i--) {
      if (SIGNED.contains(clause.tokens().get(i).folded()) || isSigning(clause, i)) {
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
        && clause.tokens().subList(from, verb).stream().anyMatch(t -> t.readsAny(DOCUMENTS))
        && clause.triggers().stream()
            .anyMatch(t -> t.first() == verb && t.trigger().type() == EventType.SIGNING);
  }

  /** {@code قال اليوم إن الاتفاق الذي وقعته بلاده}: the clause tells of another time. */
  private static boolean isInRelative(Clause clause, TriggerAt at, DateMention mention) {
    return at.trigger().shape() == Shape.PERFECT
        && at.first() - 1 >= mention.pastLastToken()
        && clause.barrier(at.first() - 1) == Barrier.RELATIVE
        && (mention.span() == null || mention.span().precision() == DatePrecision.DAY);
  }

  /** {@code تسلمت طائرات بعدما رفعت فلانة في مارس القيود}: when that was which goes with it. */
  private static boolean isInNextClause(Clause clause, TriggerAt at, int date) {
    for (int i = at.end(); i < date; i++) {
      if (clause.barrier(i) == Barrier.CLAUSE
          && clause.cues().clauses().is(ClauseCue.SUBORDINATES, clause.tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** {@code حكومته، التي سقطت في فبراير، أكدت}: when that was which the aside tells. */
  private static boolean isInAside(Clause clause, TriggerAt at, DateMention mention) {
    int after = mention.pastLastToken();
    boolean day = mention.span() == null || mention.span().precision() == DatePrecision.DAY;
    if (day || after >= at.first() || !isComma(clause.tokens().get(after))) {
      return false;
    }
    for (int i = mention.firstToken() - 1; i >= Math.max(0, mention.firstToken() - TIME); i--) {
      if (clause.barrier(i) != Barrier.NONE || isComma(clause.tokens().get(i))) {
        return clause.barrier(i) == Barrier.RELATIVE;
      }
    }
    return false;
  }

  private static boolean isComma(Token token) {
    return token.is('،') || token.is(',');
  }

  /** {@code سيزور خبراء موقع الهجوم، الأربعاء}. */
  private static boolean isOfVisitToCome(Clause clause, TriggerAt at) {
    int verb = Ahead.isKnown(at) ? clause.verbBefore(at.first(), SUBJECT) : -1;
    return verb >= 0 && clause.triggers().stream().anyMatch(t -> t.first() == verb && t.isFuture());
  }

  /** {@code دان فلان أمس الهجوم}: when he condemned it; but {@code دان أمس، خلال لقائه فلانا}. */
  private static boolean isOfWord(Clause clause, TriggerAt at, DateMention mention) {
    if (isJudged(clause, at, mention)) {
      return true;
    }
    int verb = at.isNoun() ? clause.verbBefore(mention.firstToken(), SUBJECT) : -1;
    boolean word =
        verb >= 0
            && clause.triggers().stream()
                .anyMatch(t ->
                    t.first() == verb
                        && t.trigger().frame() == Frame.WORD
                        && JUDGES.contains(t.trigger().type()));
    if (!word || isYear(mention) || at.form().preposition() == 'ب') {
      return false;
    }
    for (int i = mention.pastLastToken(); i < at.first(); i++) {
      if (clause.isVerb(i)
          || clause.barrier(i) == Barrier.TIME
          || isOccasion(clause.tokens().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code أعرب أمس عن إدانته للهجوم}. */
  private static boolean isJudged(Clause clause, TriggerAt at, DateMention mention) {
    boolean target =
        at.form().preposition() == 'ل'
            || at.form().preposition() == 'ب'
            || at.first() > 0 && BY_WORD.contains(clause.tokens().get(at.first() - 1).folded());
    return at.isNoun()
        && target
        && !isYear(mention)
        && clause.triggers().stream()
            .anyMatch(t ->
                t.isNoun()
                    && JUDGES.contains(t.trigger().type())
                    && t.first() >= mention.pastLastToken()
                    && t.end() <= at.first()
                    && at.first() - t.end() <= BESIDE
                    && isPlain(clause, t.end(), at.first()));
  }

  private static boolean isPlain(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.isVerb(i)
          || isOccasion(clause.tokens().get(i))
          || isComma(clause.tokens().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOccasion(Token token) {
    return token.forms().stream().anyMatch(f -> OCCASIONS.contains(f.word()));
  }

  /** {@code قال اليوم إن فلانا زار}: when it was said; but {@code أعلن اليوم أنه قطع}. */
  private static boolean isOfSpeech(Clause clause, TriggerAt at, DateMention mention) {
    if (isYear(mention)) {
      return false;
    }
    int verb = clause.verbBefore(mention.firstToken(), SUBJECT);
    boolean said =
        verb >= 0
            && (isSaid(clause, verb) || isStressed(clause, verb))
            && !isRelative(clause, verb);
    for (int i = mention.pastLastToken(); said && i < at.first(); i++) {
      if (OF_OTHERS.contains(clause.tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
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
