package org.diwan.model;

/** What an analyst says with a row of a corrections file. */
public enum CorrectionKind {
  /** No such thing was stated. */
  WRONG_FACT,
  /** A name means that person. */
  NAME,
  /** An attribute has another value. */
  VALUE,
  /** Two facts are one. */
  SAME,
  /** Two facts are not one. */
  DIFFERENT
}
