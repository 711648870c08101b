package org.diwan.extract.entity.unit;

import java.util.ArrayList;
import java.util.List;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Covers a sentence with listed phrases, longest first from the left, and single tokens between
 * them.
 */
public final class Units {
  private Units() {}

  public static List<Unit> of(
      List<Token> tokens, PhraseTree<Meaning> tree, NameWords words, OrganisationHeads heads) {
    List<Unit> units = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      PhraseTree.Match<Meaning> match = token.isWord() ? tree.longest(tokens, i) : null;
      if (match == null) {
        units.add(new Unit(i, i + 1, token, form(token, words, heads), List.of()));
        i++;
      } else {
        Unit unit = new Unit(i, match.end(), token, match.form(), match.meanings());
        unit = OfficeOfBody.in(unit, tokens, tree);
        units.add(unit);
        i = unit.end();
      }
    }
    return units;
  }

  /**
   * An unlisted word is read without {@code و} where the article, a given name or a noun that
   * begins names of bodies follows it, else whole.
   */
  private static Form form(Token token, NameWords words, OrganisationHeads heads) {
    Form whole = token.forms().getFirst();
    if (!token.isWord() || words.isListed(whole.word()) || heads.contains(whole.word())) {
      return whole;
    }
    Form head = head(token, heads);
    if (head != null) {
      return head;
    }
    for (Form form : token.forms()) {
      boolean definite = form.word().startsWith("ال") && form.word().length() > 4;
      if (form.conjunction() != Form.NONE
          && (definite
              || form.preposition() == Form.NONE
                  && (words.isGiven(form.word()) || words.joinsGiven(form.word()))
                  && !words.isCommon(whole.word()))) {
        return form;
      }
      if (form.preposition() != Form.NONE && form.preposition() != 'س' && definite) {
        return form;
      }
    }
    return whole;
  }

  /**
   * {@code ووزارة}, {@code لشركة}: a noun that begins the name of a body behind its clitics; {@code
   * للجنة} is most often the definite one.
   */
  private static @Nullable Form head(Token token, OrganisationHeads heads) {
    for (Form form : token.forms()) {
      if (heads.begins(form) && !(form.preposition() == 'ل' && form.word().startsWith("ل"))) {
        return form;
      }
    }
    return null;
  }
}
