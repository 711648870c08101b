package org.diwan.extract.entity.unit;

import java.util.List;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Names and titles as they stand alone: without the clitics of their first word, {@code لل} read as
 * {@code ال}.
 */
public final class Slices {
  private Slices() {}

  public static String of(List<Unit> units, List<Token> tokens, String text, int from, int to) {
    Unit head = units.get(from);
    Token first = tokens.get(head.first());
    int end = tokens.get(units.get(to - 1).end() - 1).end();
    Form form = head.form();
    int conjunction = form.conjunction() == Form.NONE ? 0 : 1;
    if (form.preposition() == 'ل' && first.folded().startsWith("لل", conjunction)) {
      return "ال" + text.substring(first.start() + conjunction + 2, end);
    }
    return text.substring(
        first.start() + conjunction + (form.preposition() == Form.NONE ? 0 : 1), end);
  }
}
