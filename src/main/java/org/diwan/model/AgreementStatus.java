package org.diwan.model;

/** Steps in a document's life, in their order. */
public enum AgreementStatus {
  PROPOSED,
  NEGOTIATING,
  AGREED,
  SIGNED,
  ISSUED,
  RATIFIED,
  IN_FORCE,
  IMPLEMENTING,
  EXTENDED,
  SUSPENDED,
  ENDED
}
