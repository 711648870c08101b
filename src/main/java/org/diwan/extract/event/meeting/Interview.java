package org.diwan.extract.event.meeting;

import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/** Whether a noun of meeting or of a call tells of talks with the press or on the air. */
final class Interview {
  private static final int REACH = 2;
  private static final int FAR = 6;

  private final Clause clause;
  private final TriggerAt at;

  private Interview(Clause clause, TriggerAt at) {
    this.clause = clause;
    this.at = at;
  }

  static boolean is(Clause clause, TriggerAt at) {
    Interview reading = new Interview(clause, at);
    return reading.isAlone() || reading.isTalk() || reading.isPress() || reading.isWithPress();
  }

  /** {@code ذكر في المقابلة}. */
  private boolean isAlone() {
    return at.trigger().lemma().endsWith("قابل")
        && !isOfDelegation()
        && !isAim()
        && clause.after(at.end()).stream().noneMatch(a -> a.is("مع", "بين"));
  }

  /** {@code مقابلة مع فلان}: one who meets another is told of otherwise. */
  private boolean isTalk() {
    return at.trigger().lemma().endsWith("قابل")
        && !at.trigger().suffixed()
        && clause.after(at.end()).stream().anyMatch(a -> a.is("مع"));
  }

  /** {@code مقابلته وفدا من فلانة}: no delegation comes to ask for the press. */
  private boolean isOfDelegation() {
    return at.end() < clause.tokens().size()
        && at.trigger().suffixed()
        && clause.isDelegation(at.end());
  }

  /** {@code وصل لمقابلة نظيره فلان}: whom one sets out to meet. */
  private boolean isAim() {
    Argument met = clause.startingAt(at.end());
    return at.form().preposition() == 'ل'
        && met != null
        && met.entity().isPerson()
        && !met.entity().offices().isEmpty()
        && clause.triggers().stream()
            .anyMatch(t -> t.end() <= at.first() && t.trigger().type() == EventType.VISIT);
  }

  /** {@code لقاء تلفزيوني}, {@code حوار صحفي}. */
  private boolean isPress() {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + REACH); i++) {
      String bare = Fold.bare(clause.tokens().get(i).folded());
      if (isOnAir(bare) || at.form().word().endsWith("حوار") && isOfPress(bare)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfPress(String bare) {
    return bare.startsWith("صحفي") || bare.startsWith("صحافي");
  }

  /**
   * {@code لقائه مع الإعلامية فلانة}, {@code مقابلة عبر الهاتف مع قناة فلانة}: a broadcaster, paper
   * or presenter right behind the preposition.
   */
  private boolean isWithPress() {
    for (int i = at.end(); i < Math.min(clause.tokens().size() - 1, at.end() + FAR); i++) {
      Token token = clause.tokens().get(i);
      boolean through = token.folded().equals("عبر");
      if (!through && (clause.isVerb(i) || clause.barrier(i) != Barrier.NONE)) {
        return false;
      }
      if (token.folded().equals("مع") && isOfAir(i + 1)) {
        return true;
      }
    }
    return at.end() < clause.tokens().size() && isProgramme(clause.tokens().get(at.end()));
  }

  /** Not {@code مع برنامج الأغذية العالمي}, a body. */
  private boolean isOfAir(int token) {
    Token word = clause.tokens().get(token);
    Argument named = clause.startingAt(token);
    return isOnAir(Fold.bare(word.folded()))
        || clause.cues().meetings().is(MeetingCue.PRESENTER, word)
            && (named == null || named.entity().isPerson());
  }

  /** {@code لقائه ببرنامج}. */
  private boolean isProgramme(Token token) {
    return token.forms().stream()
        .anyMatch(f ->
            f.preposition() == 'ب' && clause.cues().meetings().is(MeetingCue.PRESENTER, f.word()));
  }

  private boolean isOnAir(String bare) {
    return clause.cues().meetings().begins(MeetingCue.INTERVIEW, bare);
  }
}
