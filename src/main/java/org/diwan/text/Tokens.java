package org.diwan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens. Letters and digits part company ({@code ال20}, {@code 2025م}), but the
 * Arabic decimal letter between digits does not ({@code 5ر656}), nor a point with a right-to-left
 * mark, which reads like it. Marks stand alone, but two apostrophes are quotation marks; of those
 * that no word or number parts, more than {@value #LONGEST_RUN} say nothing more. White space is
 * dropped.
 */
public final class Tokens {
  private static final Spellings WORDS = new Spellings(1 << 15, Spelling::word);
  private static final Spellings MARKS = new Spellings(1 << 8, Spelling::mark);

  /** Letters of the longest word, some run together by mistake: what is longer names nobody. */
  private static final int LONGEST_WORD = 100;

  /** A page of dots and dashes must not cost what a page of words does. */
  private static final int LONGEST_RUN = 100;

  /** How typewriters and some papers write quotation marks. */
  private static final String TWO_APOSTROPHES = "''";

  /** The line that stretches a word; by itself a dash: {@code 10 ـ 15}. */
  private static final char STRETCH = 'ـ';

  private static final Spelling DASH = Spelling.mark("-");
  private static final Spelling QUOTES = Spelling.mark("\"");

  private static final char TO_LEFT = '\u200F';

  private Tokens() {}

  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>(Math.min(text.length() / 5 + 1, 1 << 16));
    int i = 0;
    int marksFrom = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        i = number(text, i, tokens);
        marksFrom = tokens.size();
      } else if (isLetter(c)) {
        i = word(text, i, tokens);
        marksFrom = tokens.size();
      } else if (tokens.size() - marksFrom < LONGEST_RUN) {
        i = mark(text, i, tokens);
      } else {
        i++;
      }
    }
    return tokens;
  }

  private static int mark(String text, int start, List<Token> tokens) {
    char c = text.charAt(start);
    if (text.startsWith(TWO_APOSTROPHES, start)) {
      tokens.add(token(TokenKind.PUNCTUATION, start, start + 2, QUOTES));
      return start + 2;
    }
    int end = start + Character.charCount(text.codePointAt(start));
    if (!Character.isWhitespace(c) && c != '\u00A0' && Fold.fold(c) != Fold.DROPPED) {
      tokens.add(token(TokenKind.PUNCTUATION, start, end, MARKS.at(text, start, end)));
    }
    return end;
  }

  private static int word(String text, int start, List<Token> tokens) {
    int end = start + 1;
    while (end < text.length() && (isLetter(text.charAt(end)) || isMark(text.charAt(end)))) {
      end++;
    }
    Spelling word = WORDS.at(text, start, end);
    if (!word.folded().isEmpty()) {
      TokenKind kind = end - start > LONGEST_WORD ? TokenKind.PUNCTUATION : TokenKind.WORD;
      tokens.add(token(kind, start, end, word));
    } else if (text.charAt(start) == STRETCH) {
      tokens.add(token(TokenKind.PUNCTUATION, start, end, DASH));
    }
    return end;
  }

  private static int number(String text, int start, List<Token> tokens) {
    int end = start + 1;
    while (end < text.length() && (isDigit(text.charAt(end)) || isInnerSeparator(text, end))) {
      end += isTurned(text, end) ? 2 : 1;
    }
    String digits = text.substring(start, end).replace("." + TO_LEFT, "ر");
    tokens.add(token(TokenKind.NUMBER, start, end, Spelling.number(digits)));
    return end;
  }

  private static Token token(TokenKind kind, int start, int end, Spelling spelling) {
    return new Token(kind, start, end, spelling.folded(), spelling.forms());
  }

  /** A point and a right-to-left mark: the fraction is written first, as before {@code ر}. */
  private static boolean isTurned(String text, int at) {
    return text.charAt(at) == '.'
        && at + 2 < text.length()
        && text.charAt(at + 1) == TO_LEFT
        && isDigit(text.charAt(at + 2));
  }

  private static boolean isInnerSeparator(String text, int at) {
    if (isTurned(text, at)) {
      return true;
    }
    char c = text.charAt(at);
    boolean separator = c == '.' || c == ',' || c == '٫' || c == '٬' || c == '،' || c == 'ر';
    return separator
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1))
        && isDigit(text.charAt(at - 1));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '\u0660' && c <= '\u0669' || c >= '\u06F0' && c <= '\u06F9';
  }

  private static boolean isLetter(char c) {
    return c >= 'ء' && c <= 'ي' || Character.isLetter(c);
  }

  /** Characters that stand inside a word and leave nothing behind when folded. */
  private static boolean isMark(char c) {
    return c > ' ' && Fold.fold(c) == Fold.DROPPED;
  }
}
