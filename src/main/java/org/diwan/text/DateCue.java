package org.diwan.text;

/** On which side of the day of publication a date lies, as far as the words around it tell. */
public enum DateCue {
  PAST,
  PRESENT,
  FUTURE,
  NONE;

  static DateCue of(int direction) {
    return direction < 0 ? PAST : direction > 0 ? FUTURE : PRESENT;
  }
}
