package org.diwan.extract.event.time;

import java.time.LocalDate;
import java.util.List;
import org.diwan.model.DateSpan;
import org.diwan.text.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Where an article leaves the news and goes back to what came before: a date more than a week
 * before publication opens such a passage, which goes on for two sentences.
 */
public final class Backstory {
  private static final int GOES_ON = 2;
  private static final int DAYS = 8;

  private final List<List<DateMention>> dates;
  private final @Nullable LocalDate publishedOn;

  public Backstory(List<List<DateMention>> dates, @Nullable LocalDate publishedOn) {
    this.dates = dates;
    this.publishedOn = publishedOn;
  }

  /** Whether a sentence, counted from 0, still tells the news; of an undated article none does. */
  public boolean isNews(int sentence) {
    return publishedOn != null
        && dates.subList(Math.max(0, sentence - GOES_ON), sentence + 1).stream()
            .flatMap(List::stream)
            .noneMatch(date -> isBefore(date, publishedOn.minusDays(DAYS)));
  }

  private static boolean isBefore(DateMention date, LocalDate news) {
    DateSpan span = date.span();
    return span != null && !date.nameLike() && span.to().isBefore(news);
  }
}
