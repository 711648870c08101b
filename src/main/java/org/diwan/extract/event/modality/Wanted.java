package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.travel.Destination;
import org.diwan.extract.event.travel.Invitation;
import org.diwan.model.EventType;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Talks, journeys and documents that somebody only asks for, or that may be any: {@code طلبت فلانة
 * عقد جلسة}, {@code أي اتفاق}.
 */
final class Wanted {
  private static final Set<EventType> TYPES =
      EnumSet.of(
          EventType.MEETING,
          EventType.CALL,
          EventType.VISIT,
          EventType.CONFERENCE,
          EventType.SIGNING,
          EventType.DECLARATION);
  private static final Set<String> HOLDING = Set.of("عقد", "اجرا", "تنظيم", "استضافه", "الي", "ان");

  private static final Set<String> ANY = Set.of("اي", "ايه");
  private static final int AUTHORISED = 40;

  private Wanted() {}

  static boolean is(Clause clause, TriggerAt at) {
    return at.isNoun()
        && TYPES.contains(at.trigger().type())
        && (isAny(clause, at)
            || isObject(clause, at) && !isInvited(clause, at)
            || isAuthorised(clause, at));
  }

  /** {@code دعا الرئيس الفلاني نظيره لزيارة فلانة}: who is invited is to come. */
  private static boolean isInvited(Clause clause, TriggerAt at) {
    return at.trigger().type() == EventType.VISIT
        && Invitation.guest(clause, at, new Destination(clause, at).find()) != null;
  }

  /** {@code أي لقاء}, {@code إبرام أي معاهدة}. */
  private static boolean isAny(Clause clause, TriggerAt at) {
    List<Token> tokens = clause.tokens();
    return at.first() > 0 && ANY.contains(tokens.get(at.first() - 1).folded())
        || at.end() < tokens.size() && ANY.contains(tokens.get(at.end()).folded());
  }

  /** {@code تفويض وزير الطاقة بالتباحث مع … والتوقيع}. */
  private static boolean isAuthorised(Clause clause, TriggerAt at) {
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - AUTHORISED); i--) {
      if (clause.barrier(i) == Barrier.MARK) {
        return false;
      }
      if (clause.tokens().get(i).reads("تفويض")) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but names stands between a verb of asking and what is to be held. */
  private static boolean isObject(Clause clause, TriggerAt at) {
    int i = at.first() - 1;
    while (i >= 0 && (clause.isNamed(i) || isHolding(clause.tokens().get(i)))) {
      i--;
    }
    int end = i + 1;
    return clause.triggers().stream()
        .anyMatch(t -> t.end() == end && t.isVerb() && t.trigger().type() == EventType.REQUEST);
  }

  private static boolean isHolding(Token token) {
    for (Form form : token.forms()) {
      if (HOLDING.contains(form.word())) {
        return true;
      }
    }
    return false;
  }
}
