package org.diwan.extract.event.meeting;

import java.util.Set;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * What reads like a meeting and is none: an interview, a welcome at the airport, a match, a search,
 * what can be done and how something was taken.
 */
final class NoMeeting {
  private static final int MATCH_REACH = 10;
  private static final Set<String> SUBJECTS = Set.of("ملف", "ملفات", "صلاحيه", "صلاحيات", "مبدا");
  private static final Set<String> WHERE = Set.of("فيها", "فيه");
  private static final Set<String> TIMES = Set.of("يوم", "اليوم", "وقت", "الوقت", "مره", "المره");

  /** Tokens from a time to what was then. */
  private static final int TIME = 3;

  private static final Set<String> THIS = Set.of("ذلك", "هذا", "هذه", "الامر");

  private final Clause clause;
  private final TriggerAt at;

  private NoMeeting(Clause clause, TriggerAt at) {
    this.clause = clause;
    this.at = at;
  }

  static boolean is(Clause clause, TriggerAt at) {
    NoMeeting reading = new NoMeeting(clause, at);
    return at.isNoun()
            && (Interview.is(clause, at)
                || reading.isWelcome()
                || reading.isTomorrow()
                || reading.isSubject())
        || TakenIn.is(clause, at)
        || reading.isAbility()
        || reading.isWhere()
        || reading.isSearch()
        || reading.isDevice()
        || reading.isMatch();
  }

  /**
   * {@code كان في استقباله}, {@code في استقبال الوفد}: who stands at the airport, no talks; {@code
   * مراكز استقبال المهاجرين}: a place or way to receive.
   */
  private boolean isWelcome() {
    if (at.trigger().frame() != Frame.RECEIVE || at.first() == 0) {
      return false;
    }
    Token before = clause.tokens().get(at.first() - 1);
    return before.reads("في")
        || at.form().preposition() == Form.NONE
            && clause.cues().meetings().is(MeetingCue.RECEPTION, before);
  }

  /** {@code ملف المفاوضات}: what is spoken about. */
  private boolean isSubject() {
    return at.first() > 0
        && Fold.isDefinite(at.form().word())
        && clause.tokens().get(at.first() - 1).readsAny(SUBJECTS);
  }

  /** {@code غدا}, which is folded like {@code غداء}. */
  private boolean isTomorrow() {
    return at.form().word().equals("غدا") && !clause.isWritten(at.first(), 'ء');
  }

  /** {@code تبحث عن حلفاء}, {@code تبحث فلانة عن}: looks for, no talks. */
  private boolean isSearch() {
    int next = at.end();
    while (next < clause.tokens().size() && clause.isNamed(next)) {
      next++;
    }
    return at.trigger().lemma().endsWith(":بحث")
        && next < clause.tokens().size()
        && clause.tokens().get(next).folded().equals("عن");
  }

  /** {@code نقطة تلتقي فيها حدود فلانة وفلانة}: of no time; not {@code زيارة يلتقي فيها فلانا}. */
  private boolean isWhere() {
    return at.trigger().shape() == Shape.IMPERFECT
        && at.trigger().type() == EventType.MEETING
        && !at.isFuture()
        && at.end() < clause.tokens().size()
        && WHERE.contains(clause.tokens().get(at.end()).folded())
        && clause.tokens().subList(Math.max(0, at.first() - TIME), at.first()).stream()
            .noneMatch(t -> t.readsAny(TIMES))
        && clause.triggers().stream()
            .noneMatch(t -> t.end() <= at.first() && t.trigger().type() == EventType.VISIT);
  }

  /** {@code هاتف نوكيا}: a telephone, no verb. */
  private boolean isDevice() {
    Argument next = clause.startingAt(at.end());
    Argument quoted = clause.startingAt(at.end() + 1);
    Argument maker = next == null ? quoted : next;
    return at.isVerb()
        && at.trigger().lemma().endsWith(":هاتف")
        && maker != null
        && maker.entity().kind() == ParticipantKind.ORGANISATION;
  }

  /**
   * {@code قابل للتحقق}, {@code قابل ذلك بالرفض}, {@code سيقابل بالرفض}: what can be done, or how
   * it was taken.
   */
  private boolean isAbility() {
    if (!at.isVerb()
        || !at.trigger().needs().equals("COUNTERPART")
        || at.end() >= clause.tokens().size()
        || clause.startingAt(at.end()) != null) {
      return false;
    }
    String next = clause.tokens().get(at.end()).folded();
    boolean met = clause.clitic(at.end()) == 'ب' && at.trigger().lemma().endsWith(":قابل");
    return met || next.startsWith("ل") || THIS.contains(next);
  }

  /** {@code تستقبل تونس نظيرتها في مباراة ودية}; not {@code التقى الرئيس المنتخب}. */
  private boolean isMatch() {
    if (at.trigger().type() != EventType.MEETING) {
      return false;
    }
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + MATCH_REACH); i++) {
      String bare = Fold.bare(clause.tokens().get(i).folded());
      if (!clause.isNamed(i) && clause.cues().meetings().is(MeetingCue.MATCH, bare)) {
        return true;
      }
    }
    return false;
  }
}
