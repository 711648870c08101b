package org.diwan.extract.figure.lexicon;

/** What a word of {@code lexicon/measure_heads.csv} is to a figure near it. */
public enum MeasureClass {
  /** A quantity that says by itself what is measured. */
  HEAD,
  /** A quantity that says it only with what follows ({@code حجم التجارة}). */
  WEAK,
  /** Whose bearer's name holds a quantity that is not measured ({@code وزارة التجارة}). */
  OWNER,
  /** Only says that an amount follows, how it moves or when. */
  LINK
}
