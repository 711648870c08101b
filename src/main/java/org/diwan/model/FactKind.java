package org.diwan.model;

/** What sort of fact is meant. */
public enum FactKind {
  EVENT,
  AGREEMENT,
  FIGURE
}
