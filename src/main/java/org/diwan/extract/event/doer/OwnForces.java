package org.diwan.extract.event.doer;

import java.util.List;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.subject.Subject;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code قال الجيش الفلاني إن قواته قصفت}: forces beside a verb of force that a pronoun ties to who
 * is named before them, and who does it.
 */
public final class OwnForces {
  private static final int ADJECTIVES = 2;

  /** Words from the death to the soldiers: {@code أربعة من جنودها}. */
  private static final int FALLEN = 3;

  private static final List<String> PRONOUNS = List.of("ها", "هم", "ه");

  private OwnForces() {}

  /** Null for none. */
  public static @Nullable Subject of(Clause clause, int verb, int verbEnd) {
    Subject before = before(clause, verb);
    boolean behind =
        before == null && verbEnd < clause.tokens().size() && isTheirs(clause, verbEnd);
    return behind ? owner(clause, verbEnd) : before;
  }

  /** {@code أعلنت فلانة مقتل أحد جنودها}: whose soldiers fell; null for none. */
  public static @Nullable Subject fallen(Clause clause, int from) {
    int end = Math.min(clause.tokens().size(), from + FALLEN);
    for (int i = from; i < end; i++) {
      if (isPronoun(clause.tokens().get(i).folded())
          && clause.cues().isObject(clause.tokens().get(i), "FORCES")) {
        return owner(clause, i);
      }
    }
    return null;
  }

  private static boolean isPronoun(String word) {
    return PRONOUNS.stream().anyMatch(word::endsWith);
  }

  private static @Nullable Subject before(Clause clause, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 1 - ADJECTIVES); i--) {
      if (isTheirs(clause, i)) {
        return owner(clause, i);
      }
      if (clause.barrier(i) != Barrier.NONE || clause.isVerb(i)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isTheirs(Clause clause, int token) {
    Token word = clause.tokens().get(token);
    String folded = word.folded();
    return !clause.isNamed(token)
        && PRONOUNS.stream()
            .filter(folded::endsWith)
            .map(p -> folded.substring(0, folded.length() - p.length()))
            .map(stem -> stem.startsWith("و") ? stem.substring(1) : stem)
            .anyMatch(stem -> isForces(clause, stem));
  }

  private static boolean isForces(Clause clause, String stem) {
    return clause.cues().deeds().is(DeedCue.FORCES, stem)
        || clause.cues().clauses().is(ClauseCue.STAND_IN, stem);
  }

  /** The nearest state or body before them in the sentence. */
  private static @Nullable Subject owner(Clause clause, int token) {
    for (Argument argument : clause.arguments().reversed()) {
      Mention mention = argument.mention();
      if (mention.end() <= token && argument.isBare() && mention.canTakePart()) {
        return argument.entity().isPerson()
            ? null
            : new Subject(List.of(argument.entity()), token + 1, true);
      }
    }
    return null;
  }
}
