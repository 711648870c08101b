package org.diwan.model;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One published text as a reader reads it.
 *
 * @param ref the producer's stable id
 * @param title null where the article has none
 * @param publishedOn day of publication as written, null when unknown
 * @param dateline the place the article was sent from, null when it names none
 * @param text title (if any), a line feed and the body without page furniture; offsets of facts
 *     count in it
 * @param delivered title and body unchanged, so that a better cleaning can start again
 */
public record Article(
    String ref,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String title,
    @Nullable LocalDate publishedOn,
    PublishedMethod publishedMethod,
    @Nullable Place dateline,
    String text,
    String delivered,
    Set<Warning> warnings) {

  public Article {
    warnings = Set.copyOf(warnings);
  }
}
