package org.diwan.text;

/**
 * A date as a rule read it.
 *
 * @param direction what the date itself says ({@code الماضي}), {@link DateCue#NONE} where nothing
 */
record DateFound(int first, int past, WrittenDate written, DateCue direction) {

  DateFound(int first, int past, WrittenDate written) {
    this(first, past, written, DateCue.NONE);
  }

  DateFound until(int newPast) {
    return new DateFound(first, newPast, written, direction);
  }

  DateFound from(int newFirst) {
    return new DateFound(newFirst, past, written, direction);
  }

  DateFound as(WrittenDate other) {
    return new DateFound(first, past, other, direction);
  }
}
