package org.diwan.model;

/** Whether a figure is reached, promised or expected. */
public enum FigureStatus {
  ACTUAL,
  TARGET,
  FORECAST
}
