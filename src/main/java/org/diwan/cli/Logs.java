package org.diwan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the log goes, and how it is written. Said before anything is logged: {@code logback.xml}
 * asks for it.
 */
final class Logs {

  private static final String PROPERTY = "diwan.log";
  private static final Path STANDARD_ERROR = Path.of("-");

  private Logs() {}

  /**
   * Sends the log to a file, or to the standard error where that is called {@code -}.
   *
   * @throws CommandFailure where it cannot be written
   */
  static void to(Path file, LogFormat format) {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    // Spring speaks while the log is set up for JSON, and SLF4J would say so between the objects.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty("diwan.log.encoder", format.encoder());
    System.setProperty("diwan.log.format", format.name());
    boolean toConsole = file.equals(STANDARD_ERROR);
    System.setProperty("diwan.log.to", toConsole ? "console" : "file");
    System.setProperty(PROPERTY, toConsole ? "the standard error" : writable(file));
  }

  private static String writable(Path file) {
    Path place = file.toAbsolutePath();
    if (Files.isDirectory(place)) {
      throw CommandFailure.usage("--log " + file + " is a folder: give a file in it");
    }
    try {
      Files.createDirectories(place.getParent());
    } catch (IOException e) {
      throw unwritable(place);
    }
    if (!Files.isWritable(Files.exists(place) ? place : place.getParent())) {
      throw unwritable(place);
    }
    return place.toString();
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
