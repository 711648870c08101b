package org.diwan.extract.event.clause;

import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** {@code فلانة التي تدعم}: whom the relative pronoun right before a verb means. */
public final class Antecedent {
  /** Tokens from the pronoun to its verb: {@code التي لم تعد تدعم}. */
  private static final int REACH = 4;

  /** Words between a name and its pronoun; more behind a person, up to a comma. */
  private static final int NEAR = 2;

  private static final int FAR = 7;

  private Antecedent() {}

  /** Whatever governs it; null for none, or where a pronoun behind the verb takes it up. */
  static @Nullable Argument of(Clause clause, int verb) {
    if (clause.isResumed(verb)) {
      return null;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      if (clause.barrier(i) == Barrier.RELATIVE) {
        return agrees(clause.tokens().get(i), clause.tokens().get(verb)) ? before(clause, i) : null;
      }
      if (clause.isVerb(i) || clause.isCovered(i)) {
        return null;
      }
    }
    return null;
  }

  /** {@code الذي رحبت طهران به}: a verb of the other gender or number has another subject. */
  public static boolean agrees(Token relative, Token verb) {
    return switch (relative.forms().getLast().word()) {
      case "الذي" -> !verb.forms().getLast().word().endsWith("ت");
      case "التي" -> isFeminine(verb);
      case "الذين" -> !isOfOne(verb);
      default -> true;
    };
  }

  /**
   * {@code الذين تدعمهم}: a verb before its own subject; {@code كانوا}, {@code يهاجمونهم} agree.
   */
  private static boolean isOfOne(Token verb) {
    return verb.forms().stream().noneMatch(f -> f.word().lastIndexOf('و') > 1);
  }

  private static boolean isFeminine(Token verb) {
    return verb.forms().stream()
        .map(Form::word)
        .anyMatch(w -> w.endsWith("ت") || w.length() > 3 && w.startsWith("ت") && !w.endsWith("وا"));
  }

  /** Right before {@code الذين} only, and no one person. */
  private static @Nullable Argument before(Clause clause, int relative) {
    boolean comma = relative > 0 && clause.tokens().get(relative - 1).is('،');
    boolean many = clause.tokens().get(relative).forms().getLast().word().equals("الذين");
    Argument nearest = null;
    for (Argument argument : clause.arguments()) {
      int gap = relative - argument.mention().end();
      if (many && (gap > (comma ? 1 : 0) || argument.entity().isPerson())) {
        continue;
      }
      if (!comma && gap > 0 && leadsAway(clause, argument.mention().end(), relative)) {
        continue;
      }
      if (gap >= 0 && (gap <= NEAR || comma && gap <= FAR && argument.entity().isPerson())) {
        nearest = argument;
      }
    }
    return nearest;
  }

  /** {@code شكك فلان في الهجمات التي}: the noun behind the preposition is meant. */
  private static boolean leadsAway(Clause clause, int from, int relative) {
    Token noun = clause.tokens().get(relative - 1);
    boolean led =
        relative - 1 > from
            && !Prepositions.wholePreposition(clause.tokens().get(relative - 2)).isEmpty();
    return led && Fold.isDefinite(noun.folded())
        || noun.folded().startsWith("بال")
        || noun.folded().startsWith("لل");
  }
}
