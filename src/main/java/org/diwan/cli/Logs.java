package org.diwan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the log goes. Said before anything is logged: {@code logback.xml} asks for it. */
final class Logs {

  private static final String PROPERTY = "diwan.log";

  private Logs() {}

  /**
   * Sends the log to a file.
   *
   * @throws CommandFailure where it cannot be written
   */
  static void to(Path file) {
    Path place = file.toAbsolutePath();
    try {
      Files.createDirectories(place.getParent());
    } catch (IOException e) {
      throw unwritable(place);
    }
    if (!Files.isWritable(Files.exists(place) ? place : place.getParent())) {
      throw unwritable(place);
    }
    System.setProperty(PROPERTY, place.toString());
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  /** Whether there is a log to write to. */
  static boolean ready() {
    return System.getProperty(PROPERTY) != null;
  }

  /** Where a person finds more. */
  static String place() {
    return "see " + System.getProperty(PROPERTY, "the log");
  }

  private static CommandFailure unwritable(Path file) {
    return CommandFailure.failed(
        "log file " + file + " cannot be written: give another folder with --home or --log", null);
  }
}
