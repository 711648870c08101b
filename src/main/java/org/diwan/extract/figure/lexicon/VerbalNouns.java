package org.diwan.extract.figure.lexicon;

/**
 * Verbal nouns whose shape tells that they are masculine though their plural ends in {@code ات}:
 * {@code إشعار}, {@code اتجاه}, {@code اكتشاف}, {@code استنتاج}, {@code تنظيم}. Not what is made
 * with {@code ة} ({@code استقالة}, {@code إفادة}, {@code أسطوانة}).
 */
public final class VerbalNouns {
  private static final int IFAAL = 5;
  private static final int IFTIAAL = 6;
  private static final int ISTIFAAL = 7;

  private VerbalNouns() {}

  /** Whether a folded singular without its article has such a shape. */
  public static boolean isMasculine(String stem) {
    int length = stem.length();
    if (length < IFAAL || length > ISTIFAAL) {
      return false;
    }
    boolean drawn = stem.charAt(0) == 'ا' && stem.charAt(length - 2) == 'ا';
    return switch (length) {
      case IFAAL -> drawn || stem.charAt(0) == 'ت' && stem.charAt(IFAAL - 2) == 'ي';
      case IFTIAAL -> drawn && !stem.startsWith("است") && isDerived(stem);
      default -> drawn && stem.startsWith("است");
    };
  }

  /** {@code افتعال}, {@code انفعال}. */
  private static boolean isDerived(String stem) {
    char first = stem.charAt(1);
    char second = stem.charAt(2);
    return first == 'ن' || second == 'ت' || second == 'ط' && (first == 'ص' || first == 'ض');
  }
}
