package org.diwan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.diwan.InTurn;

/** The program as a process of its own, as a person or a scheduler starts it. */
public final class ForkedProgram implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 300;

  private final Process process;
  private final Path errors;
  private final BufferedReader output;

  private ForkedProgram(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    this.output = process.inputReader(UTF_8);
  }

  /** Starts it in a folder with these variables added to the environment. */
  public static ForkedProgram start(Path folder, Map<String, String> variables, String... arguments)
      throws IOException {
    return start(folder, variables, List.of(), arguments);
  }

  /** The same with options for Java. */
  public static ForkedProgram start(
      Path folder, Map<String, String> variables, List<String> options, String... arguments)
      throws IOException {
    return start(folder, variables, options, "org.diwan.Diwan", List.of(arguments));
  }

  /**
   * Several commands one after the other in one process, which starts slowly; it ends with the
   * first that fails.
   */
  public static ForkedProgram inTurn(
      Path folder, Map<String, String> variables, List<String> options, List<String[]> commands)
      throws IOException {
    List<String> words = new ArrayList<>();
    for (String[] command : commands) {
      words.addAll(words.isEmpty() ? List.of() : List.of(InTurn.THEN));
      words.addAll(List.of(command));
    }
    return start(folder, variables, options, InTurn.class.getName(), words);
  }

  private static ForkedProgram start(
      Path folder,
      Map<String, String> variables,
      List<String> options,
      String program,
      List<String> words)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    // The tests' own logging would speak on the console, which belongs to the person.
    command.add("-Dlogback.configurationFile=logback.xml");
    command.add(program);
    command.addAll(words);
    Path errors = Files.createTempFile("diwan", ".err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(variables);
    return new ForkedProgram(builder.redirectError(errors.toFile()).start(), errors);
  }

  /** Waits for a line that starts so; null where the program ends before it. */
  public String lineWith(String start) throws IOException {
    String line = output.readLine();
    while (line != null && !line.startsWith(start)) {
      line = output.readLine();
    }
    return line;
  }

  /** All that it says on the standard output from now on; comes back when it ends. */
  public String output() throws IOException {
    return output.readAllAsString();
  }

  /** Ends it as a scheduler does. */
  public void terminate() {
    process.destroy();
  }

  /** Ends it as the system does when memory is short. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Sends it a signal, such as STOP or CONT. */
  public void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for its end. */
  public int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the program does not end");
    }
    return process.exitValue();
  }

  /** What it said on the standard error. */
  public String errors() throws IOException {
    return Files.readString(errors, UTF_8);
  }

  /** Whether it told its failure in one line, and nothing of its inside. */
  public boolean failedInOneLine() throws IOException {
    String said = errors();
    return said.lines().filter(line -> line.startsWith("diwan: ")).count() == 1
        && said.lines().noneMatch(line -> line.startsWith("\tat "));
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Files.deleteIfExists(errors);
  }
}
