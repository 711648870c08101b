package org.diwan.extract.event;

/** What a word tells of who is the subject of a verb; see {@code clause_cues.csv}. */
enum ClauseCue {
  /** May stand between a subject and its verb. */
  AUXILIARY,
  /** What stands behind it is no subject. */
  OBJECT,
  /** Stands for the country whose adjective stands behind it. */
  STAND_IN,
  /** A group that takes a feminine verb. */
  FEMININE,
  /** Means the subject of the clause before. */
  PRONOUN,
  /** Means the country of who speaks. */
  OWN_COUNTRY,
  /** Who lead the two sides that are named behind. */
  LEADERS,
  /** Just two of them. */
  TWO,
  /** Of what they are in charge. */
  FIELD
}
