package org.diwan.evaluate;

import org.diwan.model.Evidence;
import org.jspecify.annotations.Nullable;

/** A fact in the shape in which annotated and found ones are compared. */
interface Judged {

  /** Annotated so: right if found, no miss if not. */
  boolean optional();

  /** The words that made it; null for an annotated one. */
  @Nullable Evidence evidence();
}
