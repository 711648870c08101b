package org.diwan.extract.agreement;

import java.util.List;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.text.Form;
import org.diwan.text.Token;

/** A document's name as it stands alone. */
final class Names {
  private Names() {}

  static String of(
      String text, List<Token> tokens, PhraseTree.Match<?> match, int end, DocumentWords words) {
    String name = plain(text, tokens, match, end);
    return words.isWhole(match.form().word(), DocumentWords.Cue.ACCUSATIVE)
        ? nominative(name)
        : name;
  }

  /** {@code بيانا صحفيا مشتركا} to {@code بيان صحفي مشترك}. */
  private static String nominative(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean agrees = true;
    for (String word : name.split(" ")) {
      String bare = word.replace("\u064B", "");
      agrees &= bare.endsWith("ا");
      out.append(out.isEmpty() ? "" : " ")
          .append(agrees ? bare.substring(0, bare.length() - 1) : word);
    }
    return out.toString();
  }

  private static String plain(String text, List<Token> tokens, PhraseTree.Match<?> match, int end) {
    Token first = tokens.get(match.first());
    int last = tokens.get(end - 1).end();
    Form form = match.form();
    int conjunction = form.conjunction() == Form.NONE ? 0 : 1;
    if (form.preposition() == 'ل' && first.folded().startsWith("لل", conjunction)) {
      return "ال" + text.substring(first.start() + conjunction + 2, last);
    }
    return text.substring(
        first.start() + conjunction + (form.preposition() == Form.NONE ? 0 : 1), last);
  }
}
