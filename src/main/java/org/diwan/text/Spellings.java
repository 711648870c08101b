package org.diwan.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The spellings met last, so that the words that make up most of any text are folded and taken
 * apart once. Of two spellings that share a slot the later one stays; what a slot holds changes the
 * time a look-up takes and nothing else. Safe for many threads: a spelling never changes.
 */
final class Spellings {
  /** Longer ones are rarely met again. */
  private static final int LONGEST = 24;

  private final AtomicReferenceArray<@Nullable Spelling> slots;
  private final Function<String, Spelling> reader;

  /**
   * @param slots how many are kept at most, a power of two
   * @param reader makes the spelling of what is written
   */
  Spellings(int slots, Function<String, Spelling> reader) {
    this.slots = new AtomicReferenceArray<>(slots);
    this.reader = reader;
  }

  Spelling at(String text, int start, int end) {
    if (end - start > LONGEST) {
      return reader.apply(text.substring(start, end));
    }
    int slot = slot(text, start, end);
    Spelling known = slots.getAcquire(slot);
    return known != null && known.isAt(text, start, end) ? known : read(text, start, end, slot);
  }

  private Spelling read(String text, int start, int end, int slot) {
    Spelling spelling = reader.apply(text.substring(start, end));
    slots.setRelease(slot, spelling);
    return spelling;
  }

  private int slot(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ hash >>> 15) & slots.length() - 1;
  }
}
