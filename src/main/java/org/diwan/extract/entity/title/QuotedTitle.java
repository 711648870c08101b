package org.diwan.extract.entity.title;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * A title whose body stands in quotes: {@code رئيس حزب "الواحة" فلان}. It reaches to the mark that
 * closes them, behind which the name may follow.
 */
final class QuotedTitle {
  private static final int LONGEST = 6;
  private static final Set<Character> OPENS = Set.of('"', '«', '“', '”');
  private static final Set<Character> CLOSES = Set.of('"', '»', '”', '“');

  private final List<Token> tokens;
  private final List<Unit> units;
  private final NameWords words;
  private final WordRoles<NameCue> cues;

  QuotedTitle(List<Token> tokens, List<Unit> units, NameWords words, WordRoles<NameCue> cues) {
    this.tokens = tokens;
    this.units = units;
    this.words = words;
    this.cues = cues;
  }

  /** One past the mark that closes quotes in or behind a title from one unit to another. */
  int end(int start, int end) {
    boolean open = isOpen(start, end);
    boolean opens = !open && isMark(end, OPENS) && cues.is(NameCue.BODY, last(end));
    if (!open && !opens) {
      return end;
    }
    int i = opens ? end + 1 : end;
    int from = i;
    while (i < units.size() && i - from <= LONGEST && mayBeInside(units.get(i))) {
      i++;
    }
    return isMark(i, CLOSES) && (open || i > from) ? i + 1 : end;
  }

  private boolean isOpen(int start, int end) {
    long marks =
        tokens.subList(units.get(start).first(), units.get(end - 1).end()).stream()
            .filter(token -> OPENS.stream().anyMatch(token::is) || token.is('»'))
            .count();
    return marks == 1;
  }

  private String last(int end) {
    return tokens.get(units.get(end - 1).end() - 1).folded();
  }

  private boolean isMark(int i, Set<Character> marks) {
    return i < units.size() && marks.stream().anyMatch(units.get(i)::isMark);
  }

  private boolean mayBeInside(Unit unit) {
    String folded = unit.token().folded();
    return unit.token().isWord()
        && !(unit.preposition() == Form.NONE && !Fold.isDefinite(folded) && words.isVerb(folded));
  }
}
