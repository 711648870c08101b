package org.diwan.text;

import java.text.Normalizer;

/**
 * The one folding that text and dictionary share. Rules, in order:
 *
 * <ul>
 *   <li>diacritics, tatweel, bidi marks and zero-width characters are dropped;
 *   <li>{@code أ إ آ ٱ} become {@code ا}; {@code ى} and Farsi {@code ی} become {@code ي}; {@code ة}
 *       becomes {@code ه}; {@code ؤ} becomes {@code و}, and so does {@code ئ} before {@code و}, as
 *       Egypt writes {@code شئون} and {@code مسئول}; else {@code ئ} becomes {@code ي}; a lone
 *       {@code ء} is dropped;
 *   <li>{@code ک گ} become {@code ك}, {@code پ} {@code ب}, {@code ڤ} {@code ف}, {@code چ} {@code
 *       ج}, {@code ڨ} {@code ق};
 *   <li>Arabic-Indic and Farsi digits become ASCII digits, Latin letters lower case;
 *   <li>presentation forms are decomposed (NFKC) first.
 * </ul>
 */
public final class Fold {
  /** Stands for a character that leaves nothing behind. */
  static final char DROPPED = 0;

  /** Latin and Arabic letters folded once: nearly all that a text is made of. */
  private static final char[] FOLDED = folded('\u0700');

  private Fold() {}

  private static char[] folded(char end) {
    char[] folded = new char[end];
    for (char c = 0; c < end; c++) {
      folded[c] = byRule(c);
    }
    return folded;
  }

  /** Folds a word or phrase; the result holds neither hamza carriers nor marks. */
  public static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      append(c == 'ئ' && i + 1 < text.length() && text.charAt(i + 1) == 'و' ? 'ؤ' : c, out);
    }
    return out.toString();
  }

  private static void append(char c, StringBuilder out) {
    if (c >= 0xFB50 && c <= 0xFEFF && c != 0xFEFF) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      for (int i = 0; i < plain.length(); i++) {
        appendPlain(plain.charAt(i), out);
      }
    } else {
      appendPlain(c, out);
    }
  }

  private static void appendPlain(char c, StringBuilder out) {
    char folded = fold(c);
    if (folded != DROPPED) {
      out.append(folded);
    }
  }

  /** Folds one plain character, {@link #DROPPED} where nothing is left. */
  static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : byRule(c);
  }

  private static char byRule(char c) {
    if (c >= 0x064B && c <= 0x065F || c == 0x0670 || c >= 0x06D6 && c <= 0x06ED) {
      return DROPPED;
    }
    if (c >= '\u0660' && c <= '\u0669') {
      return (char) ('0' + c - '\u0660');
    }
    if (c >= '\u06F0' && c <= '\u06F9') {
      return (char) ('0' + c - '\u06F0');
    }
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی', 'ې' -> 'ي';
      case 'ة', 'ۃ', 'ە' -> 'ه';
      case 'ؤ' -> 'و';
      case 'ئ' -> 'ي';
      case 'ء', 'ـ' -> DROPPED;
      case 'ک', 'گ', 'ڭ' -> 'ك';
      case 'پ' -> 'ب';
      case 'ڤ', 'ڥ' -> 'ف';
      case 'چ', 'ژ' -> 'ج';
      case 'ڨ' -> 'ق';
      case '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u061C', '\uFEFF', '\u00AD' ->
          DROPPED;
      default ->
          c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069'
              ? DROPPED
              : Character.toLowerCase(c);
    };
  }

  /** Whether a folded word has the article. */
  public static boolean isDefinite(String folded) {
    return folded.length() > 3 && folded.charAt(0) == 'ا' && folded.charAt(1) == 'ل';
  }

  /** A folded word without its article. */
  public static String bare(String folded) {
    return isDefinite(folded) ? folded.substring(2) : folded;
  }
}
