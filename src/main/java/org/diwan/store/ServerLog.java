package org.diwan.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** What the server says of itself; the one before it is kept, older ones go. */
record ServerLog(Path file) {

  static ServerLog fresh(Home home) throws IOException {
    Path file = home.logs().resolve("postgresql.log");
    if (Files.exists(file)) {
      Path former = home.logs().resolve("postgresql.1.log");
      Files.move(file, former, StandardCopyOption.REPLACE_EXISTING);
    }
    return new ServerLog(file);
  }

  /** The failure of a start, in the server's own words where it found any. */
  StoreException explain(StoreException failure) throws IOException {
    return fatal()
        .map(line ->
            new StoreException(
                "the server does not start: " + line + " (see " + file + ")", failure))
        .orElse(failure);
  }

  boolean tellsOf(String words) throws IOException {
    return lines().stream().anyMatch(line -> line.contains(words));
  }

  private Optional<String> fatal() throws IOException {
    return lines().stream()
        .filter(line -> line.contains("FATAL:"))
        .map(line -> line.substring(line.indexOf("FATAL:") + "FATAL:".length()).strip())
        .findFirst();
  }

  private List<String> lines() throws IOException {
    return Files.exists(file) ? Files.readString(file, UTF_8).lines().toList() : List.of();
  }
}
