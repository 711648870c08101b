package org.diwan.model;

/** Where an event stands in time and fact. */
public enum EventStatus {
  OCCURRED,
  ONGOING,
  PLANNED,
  CANCELLED,
  DENIED
}
