package org.diwan.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs PostgreSQL's own programs. */
record Programs(Path folder, Path output) {

  private static final Logger LOG = LoggerFactory.getLogger(Programs.class);
  private static final long PATIENCE_SECONDS = 900;

  /**
   * Runs a program to its end. Its output goes to a file: a server that it leaves behind would keep
   * a pipe open.
   *
   * @throws StoreException where it fails, with the last line of what it said
   */
  void run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(asSomebody());
    command.add(folder.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    LOG.info("runs {}", command);
    try {
      Process process = start(command);
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new StoreException(program + " does not end: see " + output);
      }
      if (process.exitValue() != 0) {
        throw new StoreException(
            program + " failed: " + lastLine() + " (all of it in " + output + ")");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException(program + " was interrupted", e);
    }
  }

  private Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(output.toFile());
    Map<String, String> environment = builder.environment();
    // Settings for clients must not change the server; its messages are read, so they are English.
    environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    environment.put("LC_ALL", "C");
    return builder.start();
  }

  /** PostgreSQL refuses to run as root: in a user name space of its own, root is nobody special. */
  private static List<String> asSomebody() {
    boolean root = ProcessHandle.current().info().user().orElse("").equals("root");
    return root ? List.of("unshare", "-U") : List.of();
  }

  private String lastLine() throws IOException {
    return Files.readString(output, UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("Examine the log"))
        .reduce("", (before, line) -> line.strip());
  }
}
