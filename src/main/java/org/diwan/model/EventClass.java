package org.diwan.model;

/** Deeds are counted by happening, words by type and sides. */
public enum EventClass {
  DEED,
  WORD
}
