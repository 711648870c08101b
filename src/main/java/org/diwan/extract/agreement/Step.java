package org.diwan.extract.agreement;

import org.diwan.model.AgreementStatus;

/**
 * A word that tells how far a document has come.
 *
 * @param at its token
 */
record Step(AgreementStatus status, int at, Kind kind) {

  /** How the word stands to the document's noun. */
  enum Kind {
    /** A finite verb before it: its subject may stand between. */
    VERB,
    /** A verbal noun before it. */
    NOUN,
    /** A participle before it: {@code الدول الموقعة على}. */
    STANDING,
    /** A participle or relative verb behind it. */
    BEHIND
  }

  /** Told of as a matter of fact. */
  boolean isSettled() {
    return kind == Kind.BEHIND || kind == Kind.STANDING;
  }
}
