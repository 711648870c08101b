package org.diwan.extract.figure.passage;

import java.util.List;
import org.diwan.text.Sentence;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** A sentence as the readings see it, with the article it stands in. */
public record Passage(Story story, Sentence sentence) {

  public List<Token> tokens() {
    return sentence.tokens();
  }

  /** The token at an index, null beyond the sentence. */
  public @Nullable Token at(int i) {
    return i >= 0 && i < tokens().size() ? tokens().get(i) : null;
  }

  public boolean isMark(int i, char mark) {
    Token token = at(i);
    return token != null && token.is(mark);
  }

  public boolean isNumber(int i) {
    Token token = at(i);
    return token != null && token.isNumber();
  }

  /** Whether no white space parts a token from the one before it. */
  public boolean isGlued(int i) {
    Token before = at(i - 1);
    Token token = at(i);
    return before != null && token != null && before.end() == token.start();
  }
}
