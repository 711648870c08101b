package org.diwan.text;

import org.jspecify.annotations.Nullable;

/**
 * A date as a rule read it.
 *
 * @param direction what the date itself says ({@code الماضي}), {@link DateCue#NONE} where nothing
 * @param near where {@code أمس} or {@code اليوم} stands beside it, the days from today, else null
 */
record DateFound(
    int first, int past, WrittenDate written, DateCue direction, @Nullable Integer near) {

  DateFound(int first, int past, WrittenDate written, DateCue direction) {
    this(first, past, written, direction, null);
  }

  DateFound(int first, int past, WrittenDate written) {
    this(first, past, written, DateCue.NONE, null);
  }

  DateFound until(int newPast) {
    return new DateFound(first, newPast, written, direction, near);
  }

  DateFound as(WrittenDate other) {
    return new DateFound(first, past, other, direction, near);
  }
}
