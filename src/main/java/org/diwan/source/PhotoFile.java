package org.diwan.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are names of photo files, and the time stamp in them: the first 13 of a run of digits,
 * where they are milliseconds between 2000 and 2035.
 */
final class PhotoFile {
  private static final List<String> ENDINGS =
      List.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".mp4", ".bmp", ".svg");
  private static final int MILLIS_DIGITS = 13;
  private static final long EARLIEST = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();
  private static final long LATEST = Instant.parse("2035-01-01T00:00:00Z").toEpochMilli();

  private PhotoFile() {}

  static boolean isFileName(String line) {
    int dot = line.lastIndexOf('.');
    if (dot < 0 || line.length() - dot > 5) {
      return false;
    }
    return ENDINGS.contains(line.substring(dot).toLowerCase(Locale.ROOT)) && !hasArabic(line);
  }

  private static boolean hasArabic(String line) {
    return line.chars().anyMatch(c -> c >= 'ء' && c <= 'ي');
  }

  /** The day (UTC) in a file name, null where it holds none. */
  static @Nullable LocalDate day(String fileName) {
    int run = 0;
    for (int i = 0; i < fileName.length(); i++) {
      char c = fileName.charAt(i);
      run = c >= '0' && c <= '9' ? run + 1 : 0;
      if (run == MILLIS_DIGITS) {
        long millis = Long.parseLong(fileName.substring(i + 1 - MILLIS_DIGITS, i + 1));
        if (millis >= EARLIEST && millis < LATEST) {
          return Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC).toLocalDate();
        }
      }
    }
    return null;
  }
}
