package org.diwan.model;

/** What sort of number a figure is. */
public enum FigureKind {
  MONEY,
  COUNT,
  PERCENT,
  DURATION,
  MEASURE,
  ORDINAL,
  RATE
}
