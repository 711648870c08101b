package org.diwan.extract.figure;

import org.diwan.text.NumberSpan;
import org.jspecify.annotations.Nullable;

/** One way in which a number becomes a figure. */
@FunctionalInterface
interface Reading {

  /** The figure this number makes, null where this way is none for it. */
  @Nullable Found read(Passage passage, NumberSpan span);
}
