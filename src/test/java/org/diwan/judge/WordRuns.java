package org.diwan.judge;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * All runs of eight words of a text, folded by own rules: what two tellings of one story have word
 * for word in common. Nothing of it is the program's, so that the program can be measured by it.
 */
final class WordRuns {
  private static final int RUN = 8;

  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}\u0640\u0621]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String FROM = "أإآٱىیةؤئکپڤگ";
  private static final String TO = "ااااييهويكبفك";

  private WordRuns() {}

  /** Hashes of the different runs, in ascending order. */
  static long[] of(String text) {
    String[] words = BETWEEN_WORDS.split(folded(text));
    long[] runs = new long[Math.max(0, words.length - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = hash(String.join(" ", Arrays.asList(words).subList(i, i + RUN)));
    }
    return Arrays.stream(runs).sorted().distinct().toArray();
  }

  private static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(MARKS.matcher(plain).replaceAll(""));
    for (int i = 0; i < folded.length(); i++) {
      int known = FROM.indexOf(folded.charAt(i));
      if (known >= 0) {
        folded.setCharAt(i, TO.charAt(known));
      }
    }
    return folded.toString().strip();
  }

  /** A polynomial in an odd base: two of some millions of runs hardly ever meet in 64 bits. */
  private static long hash(String run) {
    long hash = 0;
    for (byte b : run.getBytes(StandardCharsets.UTF_8)) {
      hash = hash * 0x5851f42d4c957f2dL + (b & 0xff) + 1;
    }
    return hash ^ hash >>> 32;
  }
}
