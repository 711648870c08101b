package org.diwan.model;

/** What a participant is. */
public enum ParticipantKind {
  COUNTRY,
  ORGANISATION,
  PERSON
}
