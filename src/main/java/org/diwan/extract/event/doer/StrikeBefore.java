package org.diwan.extract.event.doer;

import java.util.List;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.CasualtyCue;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Deed;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code قصف فلاني استهدف}, {@code شنت فلانة غارات مكثفة استهدفت}: whose the strike is, or who
 * carries it out, that stands right before a verb that tells what it hit.
 */
final class StrikeBefore {
  /** Words back to the strike, adjectives and a relative pronoun between. */
  private static final int BACK = 4;

  private StrikeBefore() {}

  /** Null for none. */
  static @Nullable Subject of(Clause clause, TriggerAt at, Discourse discourse) {
    boolean aims = at.isVerb() && Deed.aims(at);
    int strike = !aims || at.trigger().suffixed() ? -1 : strike(clause, at.first());
    if (strike < 0) {
      return null;
    }
    Argument owner = clause.startingAt(strike + 1);
    if (owner != null) {
      return isWhose(owner, at.first())
          ? new Subject(List.of(owner.entity()), at.end(), true)
          : null;
    }
    int verb = clause.verbBefore(strike, Frames.LIGHT_REACH);
    boolean wages =
        verb >= 0
            && clause.isLight(verb)
            && isObject(clause, strike)
            && "ACTIVE".equals(clause.cues().light().finite(clause.tokens().get(verb)));
    Subject waging = wages ? Subject.of(clause, verb, verb + 1, discourse) : null;
    return waging == null || !waging.explicit() || waging.entities().isEmpty()
        ? null
        : waging.endingAt(at.end());
  }

  /** Not {@code بدأت فلانة في أعقاب الهجوم}. */
  private static boolean isObject(Clause clause, int strike) {
    return !Fold.isDefinite(clause.tokens().get(strike).folded())
        && clause.clitic(strike) == Form.NONE;
  }

  private static boolean isWhose(Argument owner, int verb) {
    Mention mention = owner.mention();
    return (owner.isBare() || owner.is("ل"))
        && mention.end() <= verb
        && mention.kind() != Mention.Kind.PLACE
        && mention.city() == null;
  }

  /** Where it stands, -1 for nowhere. */
  private static int strike(Clause clause, int verb) {
    if (clause.continues(verb)) {
      return -1;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - BACK); i--) {
      Token word = clause.tokens().get(i);
      if (is(clause, Fold.bare(word.folded()))) {
        return i;
      }
      boolean passed = word.isWord() && !clause.isVerb(i) && clause.barrier(i) != Barrier.MARK;
      if (!passed || !Prepositions.wholePreposition(word).isEmpty()) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code القصف}, or {@code قصفا} as an object. */
  private static boolean is(Clause clause, String bare) {
    WordRoles<CasualtyCue> words = clause.cues().casualties();
    return words.is(CasualtyCue.STRIKE, bare)
        || bare.endsWith("ا") && words.is(CasualtyCue.STRIKE, bare.substring(0, bare.length() - 1));
  }
}
