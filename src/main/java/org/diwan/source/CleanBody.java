package org.diwan.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body as a reader reads it, and what the furniture told.
 *
 * @param source what the source line names, null where there is none
 * @param dateLines lines that tell when the page was made
 * @param photoFiles names of photo files
 */
record CleanBody(
    String text, @Nullable String source, List<String> dateLines, List<String> photoFiles) {

  CleanBody withText(String other) {
    return new CleanBody(other, source, dateLines, photoFiles);
  }
}
