package org.diwan.extract.event.meeting;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Pairs;
import org.diwan.model.Role;
import org.diwan.text.Form;
import org.diwan.text.Token;

/** Words that leave no room for another side: who meets is said, but not by name. */
final class Unnamed {
  private Unnamed() {}

  /**
   * {@code يلتقي فلان بمستشاريه}, {@code اجتمع فلان والقيادات}, {@code استقبل فلان وفدا}: behind
   * the only name stand others without one.
   */
  static boolean follows(Clause clause, Draft draft) {
    List<Entity> actors = draft.in(Role.ACTOR);
    for (Argument argument : clause.arguments()) {
      if (actors.contains(argument.entity()) && isOther(clause, argument.mention().end())) {
        return true;
      }
    }
    return false;
  }

  /** {@code اجتماع حزبه}: who meets is said right behind the noun, but not by name. */
  static boolean owns(Clause clause, TriggerAt at) {
    if (!at.isNoun() || at.end() >= clause.tokens().size() || clause.isNamed(at.end())) {
      return false;
    }
    String next = clause.tokens().get(at.end()).folded();
    return clause.cues().meetings().is(MeetingCue.OWNED, next);
  }

  /** Whether people without a name stand at a place. */
  static boolean isOther(Clause clause, int token) {
    if (token >= clause.tokens().size()
        || !clause.tokens().get(token).isWord()
        || clause.startingAt(token) != null
        || clause.isVerb(token)) {
      return false;
    }
    Token word = clause.tokens().get(token);
    boolean object =
        word.folded().endsWith("ا")
            && !word.folded().endsWith("ها")
            && !word.folded().endsWith("هما")
            && clause.isOrdinary(word.folded());
    return word.folded().equals("مع")
        || Pairs.is(clause, word)
        || object
        || hasClitic(clause, word);
  }

  /** {@code بمستشاريه}, {@code والقيادات}. */
  private static boolean hasClitic(Clause clause, Token word) {
    for (Form form : word.forms()) {
      boolean with = form.preposition() == 'ب' && form.conjunction() == Form.NONE;
      boolean and = form.preposition() == Form.NONE && form.conjunction() == 'و';
      if ((with && !form.word().startsWith("ال") || and && form.word().startsWith("ال"))
          && clause.isOrdinary(form.word())) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code طالب خلال اجتماعه مع … بإقالة فلان}: behind {@code ب} with a noun stands what was asked
   * for.
   */
  static boolean askedFor(Clause clause, int from, Mention mention) {
    int since = from;
    for (Argument argument : clause.arguments()) {
      if (argument.mention().end() <= mention.first()) {
        since = Math.max(since, argument.mention().end());
      }
    }
    for (int i = since; i < mention.first(); i++) {
      Token token = clause.tokens().get(i);
      boolean with =
          token.forms().stream()
              .anyMatch(f -> f.preposition() == 'ب' && clause.isOrdinary(f.word()));
      if (token.isWord() && with && !clause.isOrdinary(token.folded())) {
        return true;
      }
    }
    return false;
  }
}
