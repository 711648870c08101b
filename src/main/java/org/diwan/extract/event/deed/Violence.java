package org.diwan.extract.event.deed;

import org.diwan.extract.event.clause.CasualtyCue;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Deed;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * Whether {@code هاجم}, {@code استهدف} and {@code هجوم} tell of force or of words: where persons or
 * bodies take part, the sentence must tell of arms, of the dead or of what is hit.
 */
final class Violence {
  private static final int NEAR = 3;

  /** Words of a subject and the goal behind it. */
  private static final int SUBJECT = 5;

  private Violence() {}

  /** {@code هاجم الوزير فلانة}: a person attacks with words. */
  static boolean isByOffice(Clause clause, TriggerAt at, Subject subject) {
    return at.trigger().lemma().endsWith("هاجم")
        && !subject.entities().isEmpty()
        && (subject.entities().getFirst().isPerson() || isOffice(clause, at.end()));
  }

  private static boolean isOffice(Clause clause, int token) {
    return token < clause.tokens().size()
        && clause.cues().deeds().is(DeedCue.OFFICIAL, clause.tokens().get(token).folded());
  }

  static boolean isMereWords(Frames frame, Draft draft) {
    Clause clause = frame.clause;
    TriggerAt at = frame.at;
    boolean aims = Deed.aims(at);
    if (!aims && !at.trigger().lemma().endsWith("هاجم") || !at.isVerb() && !at.isNoun()) {
      return false;
    }
    int end = Math.min(clause.tokens().size(), at.end() + NEAR);
    int aim = Math.min(clause.tokens().size(), at.end() + SUBJECT);
    if (aims && clause.tokens().subList(at.end(), aim).stream().anyMatch(t -> isGoal(clause, t))) {
      return true;
    }
    if (clause.tokens().subList(at.end(), end).stream()
        .anyMatch(t -> clause.cues().deeds().is(DeedCue.IN_WORDS, t))) {
      return true;
    }
    if (aims && at.trigger().shape() == Shape.PERFECT && Armed.are(frame, draft.in(Role.ACTOR))) {
      return false;
    }
    boolean states =
        at.isNoun()
            && draft.people().isEmpty()
            && draft.roles.keySet().stream().anyMatch(e -> e.kind() == ParticipantKind.COUNTRY);
    return !states && isUnarmed(clause, at, !draft.people().isEmpty());
  }

  /** {@code تستهدف الوزارة زيادة الإنتاج}: what is aimed at is a goal, nobody is hit. */
  private static boolean isGoal(Clause clause, Token token) {
    return clause.cues().casualties().is(CasualtyCue.GOAL, token.folded());
  }

  /** The word itself tells of no arms where a person does it or has it done to him. */
  private static boolean isUnarmed(Clause clause, TriggerAt at, boolean personal) {
    boolean aims = Deed.aims(at);
    for (int i = 0; i < clause.tokens().size(); i++) {
      boolean itself = personal && i >= at.first() && i < at.end();
      if (!itself && (tellsForce(clause, i) || aims && tellsArms(clause, i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code التفجيرات}: likewise with the article. */
  private static boolean tellsArms(Clause clause, int token) {
    String bare = Fold.bare(clause.tokens().get(token).folded());
    return clause.cues().casualties().is(CasualtyCue.HITS, bare);
  }

  private static boolean tellsForce(Clause clause, int token) {
    return clause.cues().casualties().is(CasualtyCue.OF_FORCE, clause.tokens().get(token));
  }
}
