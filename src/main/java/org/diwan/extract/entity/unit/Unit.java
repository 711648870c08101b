package org.diwan.extract.entity.unit;

import java.util.List;
import org.diwan.gazetteer.Meaning;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A listed phrase or a single token.
 *
 * @param first first token
 * @param end one past the last token
 * @param form how the first token reads once its clitics are off
 * @param meanings empty for a token that starts no listed phrase
 */
public record Unit(int first, int end, Token token, Form form, List<Meaning> meanings) {

  public <M extends Meaning> @Nullable M as(Class<M> kind) {
    for (int i = 0; i < meanings.size(); i++) {
      if (kind.isInstance(meanings.get(i))) {
        return kind.cast(meanings.get(i));
      }
    }
    return null;
  }

  public boolean is(Class<? extends Meaning> kind) {
    return as(kind) != null;
  }

  public boolean isRaw() {
    return meanings.isEmpty();
  }

  /** No listed phrase of several words. */
  public boolean isOneWord() {
    return end - first == 1;
  }

  /** The first word as part of a name, whose own letter a clitic preposition may be. */
  public String nameWord() {
    return preposition() == Form.NONE ? form.word() : token.folded();
  }

  public boolean isMark(char mark) {
    return token.is(mark);
  }

  public boolean isComma() {
    return token.isAny("،,");
  }

  /** The clitic preposition before the phrase, or {@link Form#NONE}. */
  public char preposition() {
    return form.preposition();
  }

  public boolean hasConjunction() {
    return form.conjunction() != Form.NONE;
  }
}
