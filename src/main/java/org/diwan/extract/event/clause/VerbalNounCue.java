package org.diwan.extract.event.clause;

/** How a verbal noun is told from its verb; see {@code verbal_nouns.csv}. */
enum VerbalNounCue {
  /** Written like the verb in the perfect. */
  ALIKE,
  /** With a pronoun behind it always the noun. */
  OWNED,
  /** Behind it who gives it, and to whom with {@code ل}. */
  GIVEN,
  /** Before one: it is of what follows, {@code إنهاء}. */
  OF
}
