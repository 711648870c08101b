package org.diwan.export;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What is to be written where.
 *
 * @param parent folder that keeps releases; made if missing
 * @param day that the release is named by
 * @param format of the views
 * @param program version of the program that writes it
 */
public record ReleaseRequest(Path parent, LocalDate day, ReleaseFormat format, String program) {

  /** The folder of the release. */
  Path folder() {
    return parent.resolve("diwan-" + day);
  }

  String fileOf(String view) {
    return format.fileOf(view);
  }
}
