package org.diwan.job;

import java.util.Arrays;
import org.diwan.warehouse.Hashes;

/**
 * The refs of a run with what stood under them, as two 64-bit hashes each: a million articles take
 * about 50 MB at most. Two of ten million refs share a hash once in 400,000 runs.
 */
final class RefsSeen {
  private static final double FULL = 0.6;

  private long[] refs = new long[1 << 12];
  private long[] texts = new long[1 << 12];
  private int size;

  /** What an earlier article of the run had under the same ref. */
  enum Earlier {
    NONE,
    SAME_TEXT,
    OTHER_TEXT
  }

  /** Notes an article; of two under one ref the first one stays. */
  Earlier see(String ref, String contentHash) {
    if (size > FULL * refs.length) {
      grow();
    }
    return put(nonZero(Hashes.ofText(ref)), Hashes.ofText(contentHash));
  }

  private Earlier put(long ref, long text) {
    int at = (int) (ref ^ ref >>> 32) & refs.length - 1;
    while (refs[at] != 0 && refs[at] != ref) {
      at = at + 1 & refs.length - 1;
    }
    if (refs[at] == ref) {
      return texts[at] == text ? Earlier.SAME_TEXT : Earlier.OTHER_TEXT;
    }
    refs[at] = ref;
    texts[at] = text;
    size++;
    return Earlier.NONE;
  }

  private void grow() {
    long[] oldRefs = refs;
    long[] oldTexts = texts;
    refs = new long[Math.multiplyExact(oldRefs.length, 2)];
    texts = Arrays.copyOf(refs, refs.length);
    size = 0;
    for (int i = 0; i < oldRefs.length; i++) {
      if (oldRefs[i] != 0) {
        put(oldRefs[i], oldTexts[i]);
      }
    }
  }

  /** Zero marks a free place. */
  private static long nonZero(long hash) {
    return hash == 0 ? 1 : hash;
  }
}
