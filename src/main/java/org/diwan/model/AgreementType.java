package org.diwan.model;

/** Kinds of document, as the fact contract lists them. */
public enum AgreementType {
  TREATY,
  AGREEMENT,
  MOU,
  ACTION_PLAN,
  PROGRAMME,
  PROTOCOL,
  MINUTES,
  JOINT_STATEMENT,
  LETTER_OF_INTENT,
  CONTRACT,
  CONVENTION,
  DOCUMENT
}
