package org.diwan.source;

/** Whether a text holds an Arabic sentence: three Arabic words in one line at least. */
final class ArabicSentence {
  private static final int WORDS = 3;

  private ArabicSentence() {}

  static boolean isIn(String text) {
    int words = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isArabic(c)) {
        letters++;
        words += letters == 2 ? 1 : 0;
      } else {
        letters = 0;
        words = c == '\n' ? 0 : words;
      }
      if (words == WORDS) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArabic(char c) {
    return c >= 'ء' && c <= 'ي'
        || c >= '\u064B' && c <= '\u0652'
        || c >= '\u0671' && c <= '\u06D3'
        || c >= '\uFB50' && c <= '\uFEFC';
  }
}
