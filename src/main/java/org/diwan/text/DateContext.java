package org.diwan.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells about the time of its sentences.
 *
 * @param publishedOn null when unknown
 * @param tiedYear the latest year that an article without a day of publication names for itself
 *     ({@code قمة 2025}), null where it names none
 */
public record DateContext(@Nullable LocalDate publishedOn, @Nullable Integer tiedYear) {
  public static final DateContext UNKNOWN = new DateContext(null, null);

  public static DateContext published(LocalDate day) {
    return new DateContext(day, null);
  }
}
