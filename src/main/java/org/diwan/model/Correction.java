package org.diwan.model;

import org.jspecify.annotations.Nullable;

/**
 * A row of a corrections file.
 *
 * @param key the row as text: the same wherever it stands in the file
 * @param file path within the seeds
 * @param line in the file, the header is 1
 * @param articleRef the article it speaks of, null where it speaks of all
 * @param otherRef the other article of a pair, else null
 */
public record Correction(
    String key,
    CorrectionKind kind,
    String file,
    long line,
    @Nullable String articleRef,
    @Nullable String otherRef) {

  /** File and line, as errors tell them. */
  public String place() {
    return file + ":" + line;
  }
}
