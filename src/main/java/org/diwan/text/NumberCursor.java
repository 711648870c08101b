package org.diwan.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a sentence that moves on as a number is read. */
final class NumberCursor {
  private final NumberWords words;
  private final List<Token> tokens;
  private int at;

  NumberCursor(NumberWords words, List<Token> tokens, int at) {
    this.words = words;
    this.tokens = tokens;
    this.at = at;
  }

  int at() {
    return at;
  }

  void moveTo(int index) {
    at = index;
  }

  void skip(int count) {
    at += count;
  }

  /** The number word some tokens further on, null for another token or none. */
  @Nullable NumberWord word(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < tokens.size() ? words.get(tokens.get(index)) : null;
  }

  /** The token some tokens further on, null beyond the sentence. */
  @Nullable Token token(int ahead) {
    int index = at + ahead;
    return index < tokens.size() ? tokens.get(index) : null;
  }

  boolean isMark(int ahead, char mark) {
    Token token = token(ahead);
    return token != null && token.is(mark);
  }

  boolean isNumber(int ahead) {
    Token token = token(ahead);
    return token != null && token.isNumber();
  }
}
