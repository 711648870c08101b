package org.diwan.extract.entity.body;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.unit.OrganisationHeads;
import org.diwan.extract.entity.unit.Slices;
import org.diwan.extract.entity.unit.States;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A body that no list holds with its name in quotes behind its head noun: {@code شركة «الواحة
 * للطيران» الكينية}. Whose it is only a nationality behind tells.
 */
final class QuotedBody {
  private static final int LONGEST = 5;
  private static final Set<Character> OPENS = Set.of('"', '«', '“', '”');
  private static final Set<Character> CLOSES = Set.of('"', '»', '”', '“');

  private final OrganisationHeads heads;
  private final NameWords words;

  QuotedBody(OrganisationHeads heads, NameWords words) {
    this.heads = heads;
    this.words = words;
  }

  OrganisationGrammar.@Nullable Phrase at(
      int start, List<Unit> units, List<Token> tokens, String text) {
    String head = units.get(start).form().word();
    if (!heads.opensQuotes(head) || start + 2 >= units.size() || !isMark(units, start + 1, OPENS)) {
      return null;
    }
    int close = close(units, start + 2);
    if (close < 0) {
      return null;
    }
    String name = Slices.of(units, tokens, text, start + 2, close);
    String whole =
        heads.isLeftOut(head)
            ? name
            : Slices.of(units, tokens, text, start, start + 1) + " " + name;
    boolean told = States.isNationality(units, close + 1);
    String iso3 = told ? States.of(units.get(close + 1)) : null;
    return new OrganisationGrammar.Phrase(told ? close + 2 : close + 1, whole, iso3, head, true);
  }

  /** The mark that closes the name; -1 where what is quoted is none. */
  private int close(List<Unit> units, int from) {
    int i = from;
    while (i < units.size() && i - from <= LONGEST && !isMark(units, i, CLOSES)) {
      if (!mayBeInside(units.get(i))) {
        return -1;
      }
      i++;
    }
    return i > from && i < units.size() && isMark(units, i, CLOSES) ? i : -1;
  }

  private boolean mayBeInside(Unit unit) {
    String folded = unit.token().folded();
    return unit.token().isWord()
        && !unit.is(Meaning.OfOrganisation.class)
        && !(unit.preposition() == Form.NONE && !Fold.isDefinite(folded) && words.isVerb(folded));
  }

  private static boolean isMark(List<Unit> units, int i, Set<Character> marks) {
    return marks.stream().anyMatch(units.get(i)::isMark);
  }
}
