package org.diwan.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What words mean. Most words of a text mean nothing to most lexicons: a few bits for each word
 * held tell so without a look into the map. Safe for many threads once built.
 *
 * @param <V> what a word means
 */
public final class WordMap<V> {
  private static final int BITS_EACH = 16;
  private static final int SPREAD = 0x9E3779B9;

  private final Map<String, V> meanings = new HashMap<>();
  private long[] bits = new long[4];

  /** What a folded word means, null where it means nothing. */
  public @Nullable V get(String word) {
    return mayHold(word) ? meanings.get(word) : null;
  }

  public boolean contains(String word) {
    return mayHold(word) && meanings.containsKey(word);
  }

  public void put(String word, V meaning) {
    meanings.put(word, meaning);
    mark(word);
  }

  public void putIfAbsent(String word, V meaning) {
    if (!contains(word)) {
      put(word, meaning);
    }
  }

  /** The meaning of a word, entered where there is none yet. */
  public V getOrPut(String word, Supplier<V> meaning) {
    V known = get(word);
    if (known != null) {
      return known;
    }
    V fresh = meaning.get();
    put(word, fresh);
    return fresh;
  }

  private boolean mayHold(String word) {
    int at = place(word);
    return (bits[at >>> 6] & 1L << at) != 0;
  }

  private void mark(String word) {
    if ((long) meanings.size() * BITS_EACH > (long) bits.length * Long.SIZE) {
      bits = new long[bits.length * 2];
      meanings.keySet().forEach(this::mark);
    } else {
      int at = place(word);
      bits[at >>> 6] |= 1L << at;
    }
  }

  /** The upper bits of the spread hash, as many as there are places. */
  private int place(String word) {
    return word.hashCode() * SPREAD >>> Integer.numberOfLeadingZeros(bits.length * Long.SIZE - 1);
  }
}
