package org.diwan.source;

import java.util.OptionalDouble;

/** Items of which one can tell how many are still to come. */
public interface Measured {

  /** The share of all that was taken so far, from 0 to 1; empty where nobody knows the end. */
  OptionalDouble share();
}
