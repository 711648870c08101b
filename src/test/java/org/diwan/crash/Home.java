package org.diwan.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diwan.testing.ForkedProgram;

/** An embedded store with its own server, and the program loading into it. */
record Home(Path folder, Path news) {
  private static final int SLICE = 25;

  /** Starts the program on the news; its log stands elsewhere, as the disk may be full. */
  ForkedProgram start() throws IOException {
    return program("load", "--slice", "" + SLICE, news.toString());
  }

  private ForkedProgram program(String command, String... more) throws IOException {
    Path log = news.resolveSibling("diwan.log");
    List<String> arguments =
        new ArrayList<>(List.of(command, "--home", folder.toString(), "--log", log.toString()));
    arguments.addAll(List.of(more));
    Path anywhere = Path.of(System.getProperty("java.io.tmpdir"));
    return ForkedProgram.start(anywhere, Map.of(), arguments.toArray(String[]::new));
  }

  /** Loads to the end; tells what went wrong. */
  List<String> finish() throws IOException, InterruptedException {
    try (ForkedProgram load = start()) {
      String said = load.output();
      return load.exitCode() == 0
          ? List.of()
          : List.of("the second load left with " + load.exitCode() + ": " + load.errors() + said);
    }
  }

  /** What {@code check --fingerprint} tells; other than it should be where a check fails. */
  String fingerprint() throws IOException, InterruptedException {
    try (ForkedProgram check = program("check", "--fingerprint")) {
      String said = check.output();
      return check.exitCode() == 0 ? said.substring(said.indexOf("bridge_")) : said;
    }
  }

  /** Process id of its server; -1 where none runs. */
  long server() throws IOException {
    Path pid = folder.resolve("data/postmaster.pid");
    return Files.exists(pid) ? Long.parseLong(Files.readAllLines(pid, UTF_8).getFirst()) : -1;
  }

  Home copyTo(Path other) throws IOException, InterruptedException {
    new ProcessBuilder("cp", "-a", folder + "/.", Files.createDirectories(other).toString())
        .inheritIO()
        .start()
        .waitFor();
    return new Home(other, news);
  }

  void delete() throws IOException, InterruptedException {
    new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
  }
}
