package org.diwan.source;

import java.time.LocalDate;
import java.util.List;
import org.diwan.model.PublishedMethod;
import org.diwan.text.DateContext;
import org.diwan.text.DateMention;
import org.diwan.text.DateReader;
import org.diwan.text.Sentence;
import org.diwan.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication, from the best that there is: the metadata; the dateline; the text itself
 * (a line that dates the page, or {@code اليوم الاثنين 30 يونيو 2014}); the time stamp of a photo.
 *
 * @param day null with {@link PublishedMethod#NONE} only
 */
record PublicationDay(@Nullable LocalDate day, PublishedMethod method) {
  private static final PublicationDay UNKNOWN = new PublicationDay(null, PublishedMethod.NONE);
  private static final int REACH_CHARS = 600;

  static PublicationDay find(
      @Nullable LocalDate metadata, Dateline dateline, CleanBody body, DateReader dates) {
    if (metadata != null) {
      return new PublicationDay(metadata, PublishedMethod.METADATA);
    }
    if (dateline.day() != null) {
      return new PublicationDay(dateline.day(), PublishedMethod.DATELINE);
    }
    LocalDate text = inText(body, dates);
    if (text != null) {
      return new PublicationDay(text, PublishedMethod.TEXT);
    }
    LocalDate photo = inPhotos(body.photoFiles());
    return photo == null ? UNKNOWN : new PublicationDay(photo, PublishedMethod.MEDIA);
  }

  private static @Nullable LocalDate inText(CleanBody body, DateReader dates) {
    for (String line : body.dateLines()) {
      for (DateMention mention : read(line, dates)) {
        if (FullDates.isFull(mention) && mention.span() != null) {
          return mention.span().from();
        }
      }
    }
    return saidToday(body.text().substring(0, Math.min(REACH_CHARS, body.text().length())), dates);
  }

  private static @Nullable LocalDate saidToday(String head, DateReader dates) {
    for (DateMention mention : read(head, dates)) {
      LocalDate day =
          FullDates.isFull(mention) && mention.span() != null ? mention.span().from() : null;
      if (day != null && mention.offsetFromToday() != null) {
        return day.minusDays(mention.offsetFromToday());
      }
    }
    return null;
  }

  private static List<DateMention> read(String text, DateReader dates) {
    return dates.read(
        new Sentence(1, 0, text.length(), Tokens.of(text), false), DateContext.UNKNOWN);
  }

  private static @Nullable LocalDate inPhotos(List<String> photoFiles) {
    for (String file : photoFiles) {
      LocalDate day = PhotoFile.day(file);
      if (day != null) {
        return day;
      }
    }
    return null;
  }
}
