package org.diwan.text;

import java.util.Collection;
import java.util.List;

/**
 * A word, number or mark with its place in the text.
 *
 * @param start first char in the text, UTF-16 units
 * @param end one past the last char
 * @param folded the folded form, clitics included
 * @param forms readings of a word with ever more clitics taken off, the whole word first; one for
 *     others
 */
public record Token(TokenKind kind, int start, int end, String folded, List<Form> forms) {

  /** The folded form without its article. */
  public String bare() {
    return forms.getFirst().bare();
  }

  public boolean isWord() {
    return kind == TokenKind.WORD;
  }

  public boolean isNumber() {
    return kind == TokenKind.NUMBER;
  }

  public boolean is(char mark) {
    return kind == TokenKind.PUNCTUATION && folded.length() == 1 && folded.charAt(0) == mark;
  }

  /** Whether it is one of some marks. */
  public boolean isAny(String marks) {
    return kind == TokenKind.PUNCTUATION
        && folded.length() == 1
        && marks.indexOf(folded.charAt(0)) >= 0;
  }

  /** Whether any reading of this word is the given folded word. */
  public boolean reads(String foldedWord) {
    if (!mayRead(foldedWord)) {
      return false;
    }
    for (Form form : forms) {
      if (form.word().equals(foldedWord)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any reading of this word is one of some folded words. */
  public boolean readsAny(Collection<String> foldedWords) {
    for (Form form : forms) {
      if (foldedWords.contains(form.word())) {
        return true;
      }
    }
    return false;
  }

  /** All readings end alike, none is longer than the whole. */
  private boolean mayRead(String foldedWord) {
    int length = foldedWord.length();
    return length > 0
        && length <= folded.length()
        && folded.charAt(folded.length() - 1) == foldedWord.charAt(length - 1);
  }

  /** Whether the word as a whole, or after its conjunction only, is the given folded word. */
  public boolean isPlain(String foldedWord) {
    if (!mayRead(foldedWord)) {
      return false;
    }
    for (Form form : forms) {
      if (form.preposition() == Form.NONE && form.word().equals(foldedWord)) {
        return true;
      }
    }
    return false;
  }

  public boolean hasConjunction() {
    return forms.size() > 1 && forms.getLast().conjunction() != Form.NONE;
  }
}
