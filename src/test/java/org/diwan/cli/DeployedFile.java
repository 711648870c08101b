package org.diwan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A file of {@code src/main/deploy}. */
record DeployedFile(String name) {

  Path path() {
    return Path.of("src/main/deploy").resolve(name);
  }

  String text() throws IOException {
    return Files.readString(path());
  }

  /** What stands behind {@code key=} on the line that begins so. */
  String value(String key) throws IOException {
    return text()
        .lines()
        .filter(line -> line.startsWith(key + "="))
        .map(line -> line.substring(key.length() + 1))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " has no " + key));
  }

  /** Arguments of the program in a line of a shell. */
  static List<String> arguments(String command) {
    String behind = command.replaceFirst(".*diwan\\.jar ", "").replaceFirst(" (2>>|\\|\\|).*", "");
    return Arrays.asList(behind.strip().split(" +"));
  }
}
