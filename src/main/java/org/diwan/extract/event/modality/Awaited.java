package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TimeCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;
import org.diwan.text.Token;

/**
 * Talks, journeys, withdrawals and sanctions that an article stands before: {@code قبل قمة
 * الاتحاد}, {@code قبل أيام من زيارة فلان إلى فلانة}, {@code على بعد أسابيع من القمة}, {@code موعد
 * القمة}. Not {@code التقيا أمس قبل اجتماع}, {@code كان قد وافق قبل يوم من توجهه}, {@code من قبل
 * اجتماع}, nor what opens a sentence: {@code قبل زيارة فلان أعلنت}.
 */
final class Awaited {
  private static final EnumSet<EventType> TYPES =
      EnumSet.of(
          EventType.MEETING,
          EventType.VISIT,
          EventType.CONFERENCE,
          EventType.SIGNING,
          EventType.SANCTION,
          EventType.RETREAT);

  private static final Set<String> HOLDING = Set.of("عقد", "انعقاد", "بد", "اعاده", "فرض", "اجرا");
  private static final Set<String> OVER =
      Set.of("قد", "امس", "كان", "كانت", "عام", "سنه", "الماضي", "الماضيه", "بعد", "بعدما", "عقب");

  /** Tokens before and behind in which a word tells that all of it is over. */
  private static final int BEFORE = 24;

  private static final int BEHIND = 5;

  private static final int YEAR = 4;

  /** Tokens from {@code قبل} to {@code من}: {@code قبل وقت قصير من}. */
  private static final int SPAN = 3;

  private Awaited() {}

  static boolean is(Clause clause, TriggerAt at) {
    if (!at.isNoun() || !TYPES.contains(at.trigger().type())) {
      return false;
    }
    int before = before(clause, at.first());
    boolean opens = before == 0 && clause.tokens().getFirst().folded().equals("قبل");
    return before >= 0
        && !opens
        && !(before > 0 && clause.tokens().get(before - 1).reads("من"))
        && !isOver(clause, before, at.end());
  }

  /** The place of {@code قبل}; -1 for none. */
  private static int before(Clause clause, int noun) {
    int i = noun - 1;
    while (i >= 0 && (clause.isNamed(i) || HOLDING.contains(clause.tokens().get(i).folded()))) {
      i--;
    }
    if (i > 0 && clause.tokens().get(i).reads("من")) {
      int from = i;
      while (i > 0
          && i > from - SPAN
          && !clause.cues().times().is(TimeCue.AHEAD, clause.tokens().get(i).folded())) {
        i--;
      }
      i -= clause.cues().times().is(TimeCue.AHEAD, clause.tokens().get(i).folded()) ? 1 : 0;
    }
    return i >= 0 && isBefore(clause, i) ? i : -1;
  }

  private static boolean isBefore(Clause clause, int token) {
    String folded = clause.tokens().get(token).folded();
    return folded.equals("قبل")
        || folded.equals("وقبل")
        || folded.equals("موعد")
        || folded.equals("بعد") && token > 0 && clause.tokens().get(token - 1).reads("علي");
  }

  private static boolean isOver(Clause clause, int before, int end) {
    int to = Math.min(clause.tokens().size(), end + BEHIND);
    return Stream.concat(
            clause.tokens().subList(Math.max(0, before - BEFORE), before).stream(),
            clause.tokens().subList(before + 1, to).stream().takeWhile(t -> !t.is('،')))
        .anyMatch(t -> isYear(t) || OVER.stream().anyMatch(t::isPlain));
  }

  private static boolean isYear(Token token) {
    return token.isNumber() && token.folded().length() == YEAR;
  }
}
