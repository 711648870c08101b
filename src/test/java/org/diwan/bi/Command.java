package org.diwan.bi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a program to its end. */
final class Command {
  private static final long PATIENCE_SECONDS = 600;

  private Command() {}

  /** Whether a program of that name is installed. */
  static boolean isOnPath(String program) {
    return Stream.of(
            Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /**
   * Gives what it said on its standard output.
   *
   * @throws IOException where it is absent, fails or takes too long, with the end of what it said
   */
  static String run(Path folder, Map<String, String> variables, List<String> command)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile("diwan-bi", ".out");
    Path errors = Files.createTempFile("diwan-bi", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().putAll(variables);
      run(builder.redirectOutput(said.toFile()).redirectError(errors.toFile()), errors);
      return Files.readString(said, UTF_8);
    } finally {
      Files.delete(said);
      Files.delete(errors);
    }
  }

  private static void run(ProcessBuilder builder, Path errors)
      throws IOException, InterruptedException {
    List<String> command = builder.command();
    Process process = builder.start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(command.getFirst() + " takes too long");
    }
    if (process.exitValue() != 0) {
      String all = Files.readString(errors, UTF_8).strip();
      throw new IOException(command + ": " + all.substring(Math.max(0, all.length() - 600)));
    }
  }
}
