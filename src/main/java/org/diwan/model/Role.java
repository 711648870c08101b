package org.diwan.model;

/** Part that a participant takes in an event. */
public enum Role {
  ACTOR,
  RECIPIENT,
  HOST,
  CHAIR,
  ATTENDEE,
  MEDIATOR
}
