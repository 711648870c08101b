package org.diwan.model;

/** How a figure bounds its value. */
public enum Qualifier {
  EXACT,
  ABOUT,
  MORE_THAN,
  LESS_THAN,
  UP_TO
}
