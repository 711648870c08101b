package org.diwan.extract.agreement;

import java.util.List;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.text.Form;
import org.diwan.text.Token;

/** A document's name as it stands alone. */
final class Names {
  private Names() {}

  static String of(String text, List<Token> tokens, PhraseTree.Match<?> match, int end) {
    Token first = tokens.get(match.first());
    int last = tokens.get(end - 1).end();
    Form form = match.form();
    int conjunction = form.conjunction() == Form.NONE ? 0 : 1;
    if (form.preposition() == 'ل' && first.folded().startsWith("لل", conjunction)) {
      return "ال" + text.substring(first.start() + conjunction + 2, last);
    }
    return text.substring(first.start() + conjunction + (form.preposition() == Form.NONE ? 0 : 1), last);
  }
}
