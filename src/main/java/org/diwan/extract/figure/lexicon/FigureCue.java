package org.diwan.extract.figure.lexicon;

/** What a word in or beside a figure tells; see {@code figure_cues.csv}. */
public enum FigureCue {
  /** Behind a fraction: a time, game or place, no whole: {@code ربع النهائي}. */
  NO_WHOLE,
  /** Behind a fraction: a share of what follows it, {@code ثلث مساحة البلاد}. */
  WHOLE,
  /** Ends like two of it and is mine, or a name: {@code زوجتي}. */
  MINE,
  /** Behind a dual: of what kind both are, {@code مذكرتي تفاهم}. */
  KIND,
  /** Between two amounts: another is told, and not the same again. */
  COMPARES,
  /** Between a verb that bounds and its number: whose number it is, {@code تكلفة}. */
  SIZED,
  /** Only says that an amount follows: {@code حاجز}. */
  AMOUNT,
  /** A verb of growing: it bounds only what it grows beyond, {@code يزيد}. */
  GROWS,
  /** Before a number in the range of years: it measures, {@code مسافة}. */
  MEASURES,
  /** Begins with {@code ب} of its own: {@code بضائع}. */
  WITH_B,
  /** Begins with {@code و} of its own: {@code وقود}. */
  WITH_W,
  /** Ends like a verb of the past and is none: {@code إسمنت}. */
  NO_VERB,
  /** Ends like a plural and is none: {@code الطرفين}. */
  NO_PLURAL,
  /** Between two amounts: what it rose or fell to follows, {@code ليصل}. */
  REACHES,
  /**
   * Ends like two of it and tells how some are, before {@code عن} or {@code على}: {@code معبرين}.
   */
  MANNER,
  /** Between a word of a year to come and the amount: {@code نحو}. */
  LEADS,
  /** Decides what is to be done: {@code قررت}. */
  DECIDES,
  /** Orders that it be done: {@code كلف}. */
  ORDERS,
  /** What is decided or ordered: {@code إنشاء}. */
  BRINGS_ABOUT
}
