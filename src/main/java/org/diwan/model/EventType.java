package org.diwan.model;

/** Event types of the fact contract; families, scores and codes live in {@code event_types.csv}. */
public enum EventType {
  MEETING,
  CALL,
  MESSAGE,
  VISIT,
  CONFERENCE,
  SIGNING,
  DECLARATION,
  RELATIONS,
  CEREMONY,
  APPOINTMENT,
  COOPERATION,
  AID,
  AGREE,
  ENDORSE,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  CONCEDE,
  RETREAT,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT;

  public EventClass eventClass() {
    return switch (this) {
      case AGREE, ENDORSE, REQUEST, ACCUSE, REJECT, THREATEN -> EventClass.WORD;
      case MEETING,
          CALL,
          MESSAGE,
          VISIT,
          CONFERENCE,
          SIGNING,
          DECLARATION,
          RELATIONS,
          CEREMONY,
          APPOINTMENT,
          COOPERATION,
          AID,
          CONCEDE,
          RETREAT,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          EventClass.DEED;
    };
  }
}
