package org.diwan.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.text.Token;

/** Covers a sentence with listed phrases, longest first from the left, and single tokens between them. */
final class Units {
  private Units() {}

  static List<Unit> of(List<Token> tokens, PhraseTree<Meaning> tree) {
    List<Unit> units = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      PhraseTree.Match<Meaning> match = token.isWord() ? tree.longest(tokens, i) : null;
      if (match == null) {
        units.add(new Unit(i, i + 1, token, token.forms().getFirst(), List.of()));
        i++;
      } else {
        units.add(new Unit(i, match.end(), token, match.form(), match.meanings()));
        i = match.end();
      }
    }
    return units;
  }
}
