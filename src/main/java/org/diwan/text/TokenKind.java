package org.diwan.text;

/** What a token is made of. */
public enum TokenKind {
  /** Arabic or Latin letters. */
  WORD,
  /**
   * Digits with their separators ({@code 1,250}, {@code ٢٫٥}, {@code 5ر656}, {@code 2024/10/3} is
   * five tokens).
   */
  NUMBER,
  /** One punctuation mark or symbol, or letters without an end. */
  PUNCTUATION
}
