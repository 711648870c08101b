package org.diwan.correction;

import org.diwan.text.Fold;

/** Folded words, one blank between two and around all: a run of words is a part of the text. */
final class Words {
  private Words() {}

  static String of(String text) {
    StringBuilder words = new StringBuilder(" ");
    for (char c : Fold.fold(text).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        words.append(c);
      } else if (words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.charAt(words.length() - 1) == ' '
        ? words.toString()
        : words.append(' ').toString();
  }
}
