package org.diwan.model;

/** What a correction did with a fact of an article, or asks of the merge. */
public enum CorrectionMark {
  /** Taken out of the article. */
  DROPPED,
  /** To be dropped with all that is merged with it. */
  WRONG,
  /** Somebody in it is named otherwise. */
  NAMED,
  /** An attribute is changed. */
  CHANGED,
  /** The fact named first of two. */
  FIRST,
  /** The fact named second of two. */
  SECOND,
  /** Holds two facts of its article that are one. */
  UNITED,
  /** One of several that the row fits where it may fit one only. */
  AMBIGUOUS
}
