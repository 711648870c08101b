package org.diwan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file of metrics that is to be replaced still knows. */
final class FormerMetrics {

  private static final Pattern LAST_SUCCESS =
      Pattern.compile("(?m)^diwan_load_last_success_timestamp_seconds ([0-9.E]+)$");

  private FormerMetrics() {}

  /** When the last load ended well; null where the file is not there or does not tell. */
  static @Nullable Instant lastSuccess(Path file) {
    if (!Files.isReadable(file)) {
      return null;
    }
    try {
      Matcher line = LAST_SUCCESS.matcher(Files.readString(file));
      return line.find() ? Instant.ofEpochSecond((long) Double.parseDouble(line.group(1))) : null;
    } catch (IOException | NumberFormatException e) {
      return null;
    }
  }
}
