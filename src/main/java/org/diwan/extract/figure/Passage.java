package org.diwan.extract.figure;

import java.util.List;
import org.diwan.text.Sentence;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** A sentence as the readings see it, with the article it stands in. */
record Passage(Story story, Sentence sentence) {

  List<Token> tokens() {
    return sentence.tokens();
  }

  /** The token at an index, null beyond the sentence. */
  @Nullable Token at(int i) {
    return i >= 0 && i < tokens().size() ? tokens().get(i) : null;
  }

  boolean isMark(int i, char mark) {
    Token token = at(i);
    return token != null && token.is(mark);
  }

  boolean isNumber(int i) {
    Token token = at(i);
    return token != null && token.isNumber();
  }

  /** Whether no white space parts a token from the one before it. */
  boolean isGlued(int i) {
    Token before = at(i - 1);
    Token token = at(i);
    return before != null && token != null && before.end() == token.start();
  }
}
