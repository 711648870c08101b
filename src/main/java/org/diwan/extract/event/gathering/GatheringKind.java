package org.diwan.extract.event.gathering;

import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Pairs;
import org.diwan.model.EventType;
import org.diwan.text.Token;

/** What kind of gathering a noun names: a summit, a session, a forum, a seminar. */
final class GatheringKind {
  private static final int REACH = 9;

  private final Clause clause;
  private final TriggerAt at;

  GatheringKind(Clause clause, TriggerAt at) {
    this.clause = clause;
    this.at = at;
  }

  /** {@code مؤتمر صحفي}, {@code قمة الجبل}, {@code دوره في الأزمة}: no gathering at all. */
  boolean isNone() {
    if (isRole() || isRoundOfTalks() || isBody()) {
      return true;
    }
    if (at.end() >= clause.tokens().size()) {
      return false;
    }
    String next = clause.tokens().get(at.end()).folded();
    return clause.cues().gatherings().is(GatheringCue.PRESS, next)
        || clause.cues().gatherings().is(GatheringCue.HEIGHT, next);
  }

  /** {@code دوره}, his part in it, not {@code دورة}. */
  private boolean isRole() {
    return first().reads("دوره") && clause.endsWith(at.first(), 'ه');
  }

  /** {@code جولة جديدة من المفاوضات}: told as the talks. */
  private boolean isRoundOfTalks() {
    return first().reads("جوله")
        && clause.triggers().stream()
            .anyMatch(t ->
                t.first() == at.end() + 1
                    && t.trigger().type() == EventType.MEETING
                    && clause.tokens().get(at.end()).reads("من"));
  }

  /** {@code عضو المؤتمر العام للحزب}: a body, whose member somebody is. */
  private boolean isBody() {
    return at.first() > 0
        && clause
            .cues()
            .clauses()
            .is(ClauseCue.MEMBER, clause.tokens().get(at.first() - 1).folded());
  }

  boolean isSummit() {
    return first().reads("قمه") || first().reads("القمه");
  }

  /** {@code الحوار الاستراتيجي}. */
  boolean isDialogue() {
    return first().reads("حوار") || first().reads("الحوار");
  }

  boolean isSession() {
    return first().reads("دوره") || first().reads("الدوره");
  }

  private Token first() {
    return clause.tokens().get(at.first());
  }

  /** {@code ندوة}, {@code ورشة عمل}: what it is about tells nobody who meets. */
  boolean isSeminar() {
    return at.trigger().lemma().endsWith("ندوة");
  }

  /** {@code المنتدى السعودي للأبنية}: a body of one country. */
  boolean isForum() {
    return ends("منتدي") || ends("ملتقي");
  }

  boolean isConference() {
    return at.form().word().startsWith("موتمر");
  }

  boolean isTripartite() {
    return ends("ثلاثي");
  }

  /** {@code مؤتمر المانحين}, {@code المنتدى الدولي}. */
  boolean isInternational() {
    for (int i = at.first() + 1; i < Math.min(clause.tokens().size(), at.end() + REACH); i++) {
      String folded = clause.tokens().get(i).folded();
      if (clause.cues().gatherings().is(GatheringCue.INTERNATIONAL, folded)) {
        return true;
      }
    }
    return ends("دولي");
  }

  /** {@code اللجنة المشتركة بين البلدين}. */
  boolean isOfBoth() {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + REACH); i++) {
      if (Pairs.is(clause, clause.tokens().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the gathering's own words end so. */
  boolean ends(String ending) {
    return at.form().word().endsWith(ending);
  }
}
