package org.diwan.source;

/** What a row of {@code lexicon/boilerplate.csv} takes out of a body. */
enum FurnitureKind {
  /** The line that is these words and nothing else. */
  LINE,
  /** The line that begins with them. */
  LINE_START,
  /** The line that ends with them. */
  LINE_END,
  /** Only the words at the beginning of a line. */
  LEAD,
  /** From the words to the end of their line. */
  TRAIL,
  /** Every word that begins so. */
  WORD,
  /** The line that begins with them; where it says no more, also the headlines after it. */
  BLOCK,
  /**
   * From the line that begins with them to the end of the article; before its first third is over,
   * where pages have such lines too, only the line and the headlines after it.
   */
  TAIL,
  /** From the words after the last full stop to the end of the article: a list of tags. */
  TAGS,
  /** The line that begins with them; a date in it tells the day of publication. */
  DATE_LINE,
  /** The line that begins with them; the rest names the source. */
  SOURCE_LINE
}
