package org.diwan.text;

import org.jspecify.annotations.Nullable;

/** Reads one kind of date where it begins. */
@FunctionalInterface
interface DateRule {

  /** The date that begins at a token, null where none of this kind does. */
  @Nullable DateFound read(DateWords words, int at);
}
