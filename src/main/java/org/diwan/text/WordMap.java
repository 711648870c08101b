package org.diwan.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What words mean. Most words of a text mean nothing to most lexicons: a few bits for each word
 * held tell so without a look at the words themselves, which lie in one table, each at its place or
 * behind it. Safe for many threads once built.
 *
 * @param <V> what a word means
 */
public final class WordMap<V> {
  private static final int BITS_EACH = 16;
  private static final int SPREAD = 0x9E3779B9;

  /** Places in the table for each word held. */
  private static final int ROOM = 4;

  private long[] bits = new long[4];

  /** Each word and what it means behind it, so that both lie beside each other in memory. */
  private @Nullable Object[] entries = new Object[2 * bits.length * Long.SIZE * ROOM / BITS_EACH];

  private int shift = shift(bits.length * Long.SIZE);
  private int size;

  /** What a folded word means, null where it means nothing. */
  public @Nullable V get(String word) {
    int spread = word.hashCode() * SPREAD;
    int at = spread >>> shift;
    long both = 1L << at | 1L << spread;
    return (bits[at >>> 6] & both) == both ? find(word, at) : null;
  }

  public boolean contains(String word) {
    return get(word) != null;
  }

  public void put(String word, V meaning) {
    if ((size + 1L) * BITS_EACH > (long) bits.length * Long.SIZE) {
      grow();
    }
    int spread = word.hashCode() * SPREAD;
    int at = spread >>> shift;
    bits[at >>> 6] |= 1L << at | 1L << spread;
    int slot = slot(word, at);
    size += entries[slot] == null ? 1 : 0;
    entries[slot] = word;
    entries[slot + 1] = meaning;
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

  @SuppressWarnings("unchecked") // put in as such
  private @Nullable V find(String word, int at) {
    return (V) entries[slot(word, at) + 1];
  }

  /** Where a word of this place in the bits lies, or the free slot where it would. */
  private int slot(String word, int at) {
    int slot = at / (BITS_EACH / ROOM) * 2;
    Object held = entries[slot];
    while (held != null && !word.equals(held)) {
      slot = slot + 2 & entries.length - 1;
      held = entries[slot];
    }
    return slot;
  }

  @SuppressWarnings("unchecked") // put in as such
  private void grow() {
    @Nullable Object[] old = entries;
    bits = new long[bits.length * 2];
    shift = shift(bits.length * Long.SIZE);
    entries = new Object[old.length * 2];
    size = 0;
    for (int i = 0; i < old.length; i += 2) {
      Object value = old[i + 1];
      if (old[i] instanceof String word && value != null) {
        put(word, (V) value);
      }
    }
  }

  /** The upper bits of a spread hash are kept, as many as there are places. */
  private static int shift(int places) {
    return Integer.numberOfLeadingZeros(places - 1);
  }
}
