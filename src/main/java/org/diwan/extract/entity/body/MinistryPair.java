package org.diwan.extract.entity.body;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.diwan.extract.entity.unit.Slices;
import org.diwan.extract.entity.unit.States;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Two ministries named by a dual: {@code وزارتا التجارة والصناعة}, each of its own field; {@code
 * وزارتي داخلية} of two states.
 *
 * @param middle the unit that begins the second
 * @param end one past the last unit
 */
public record MinistryPair(Ministry first, Ministry second, int middle, int end) {
  private static final Set<String> HEADS = Set.of("وزارتا", "وزارتي");
  private static final String MINISTRY = "وزارة ";
  private static final String THE = "ال";

  /**
   * @param iso3 null where no state is told
   */
  public record Ministry(String name, @Nullable String iso3) {}

  /** The pair that the dual at a unit begins, null for none. */
  public static @Nullable MinistryPair at(
      List<Unit> units, List<Token> tokens, String text, int start) {
    if (!HEADS.contains(units.get(start).form().word()) || start + 2 >= units.size()) {
      return null;
    }
    Unit field = units.get(start + 1);
    Unit next = units.get(start + 2);
    if (!isBare(field) || next.preposition() != Form.NONE) {
      return null;
    }
    IntFunction<String> word = i -> Slices.of(units, tokens, text, i, i + 1);
    return Fold.isDefinite(field.form().word())
        ? ofTwoFields(units, start, word)
        : ofTwoStates(units, start, MINISTRY + THE + word.apply(start + 1));
  }

  private static @Nullable MinistryPair ofTwoFields(
      List<Unit> units, int start, IntFunction<String> word) {
    Unit other = units.get(start + 2);
    if (!other.hasConjunction() || !Fold.isDefinite(other.form().word())) {
      return null;
    }
    String iso3 = States.isNationality(units, start + 3) ? States.of(units.get(start + 3)) : null;
    return new MinistryPair(
        new Ministry(MINISTRY + word.apply(start + 1), iso3),
        new Ministry(MINISTRY + word.apply(start + 2), iso3),
        start + 2,
        iso3 == null ? start + 3 : start + 4);
  }

  private static @Nullable MinistryPair ofTwoStates(List<Unit> units, int start, String name) {
    String one = States.of(units.get(start + 2));
    Unit behind = start + 3 < units.size() ? units.get(start + 3) : null;
    String other = behind == null || !behind.hasConjunction() ? null : States.of(behind);
    if (one == null || other == null) {
      return null;
    }
    return new MinistryPair(
        new Ministry(name, one), new Ministry(name, other), start + 3, start + 4);
  }

  private static boolean isBare(Unit unit) {
    return unit.token().isWord() && unit.preposition() == Form.NONE && !unit.hasConjunction();
  }
}
