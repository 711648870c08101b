package org.diwan.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The paths of a command line. The system's locale decides how Java names files: in a scheduler's
 * bare one Arabic names come out as question marks, and an article's ref with them.
 */
record InputPaths(Console console) {

  private static final String HINT = "this locale cannot name files in Arabic: set LC_ALL=C.UTF-8";

  /**
   * The files and folders that these words name.
   *
   * @throws CommandFailure where one is not there
   */
  List<Path> of(List<String> words) {
    if (!words.isEmpty() && !names().equals(StandardCharsets.UTF_8)) {
      console.note(HINT);
    }
    return words.stream().map(InputPaths::existing).toList();
  }

  private static Path existing(String word) {
    try {
      Path path = Path.of(word);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw CommandFailure.usage("a path cannot be read: " + HINT);
    }
    throw CommandFailure.usage("there is no file or folder " + word);
  }

  private static Charset names() {
    return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"), StandardCharsets.UTF_8);
  }
}
