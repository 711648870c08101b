package org.diwan.extract.figure.reading;

import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.text.NumberSpan;
import org.jspecify.annotations.Nullable;

/** One way in which a number becomes a figure. */
@FunctionalInterface
public interface Reading {

  /** The figure this number makes, null where this way is none for it. */
  @Nullable Found read(Passage passage, NumberSpan span);
}
