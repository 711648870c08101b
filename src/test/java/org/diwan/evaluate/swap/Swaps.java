package org.diwan.evaluate.swap;

/** What is swapped. */
record Swaps(boolean countries, boolean people, boolean dates, boolean numbers) {
  static final Swaps ALL = new Swaps(true, true, true, true);
}
