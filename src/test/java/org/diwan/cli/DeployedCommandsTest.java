package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What the files for schedulers type is what the program takes. */
class DeployedCommandsTest {

  @ParameterizedTest
  @MethodSource("commands")
  void programTakesIt(List<String> command) {
    ParseResult understood = understood(command);
    assertThat(understood.subcommand().commandSpec().name()).isEqualTo(command.getFirst());
    assertThat(understood.subcommand().matchedPositionals()).isNotEmpty();
  }

  @Test
  void whatItDoesNotTakeWouldBeSeen() {
    assertThatThrownBy(() -> understood(List.of("load", "--no-such", "inbox")))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("--no-such");
  }

  @Test
  void imageRunsTheJarThatItCopies() throws IOException {
    assertThat(dockerfile())
        .contains("COPY diwan.jar /opt/diwan/diwan.jar\n")
        .contains("\"-jar\", \"/opt/diwan/diwan.jar\"]\n")
        .contains("\nUSER 10001:10001\n")
        .doesNotContainPattern("(?m)^RUN .*(apt|curl|wget|mvn)")
        .doesNotContainPattern("(?m)^ADD ");
    assertThat(new DeployedFile("docker/Dockerfile.dockerignore").text())
        .isEqualTo("*\n!diwan.jar\n");
  }

  @Test
  void javaTakesTheOptionsForArchives() throws IOException, InterruptedException {
    String java = ProcessHandle.current().info().command().orElse("java");
    String options = "@" + new DeployedFile("java/archive.args").path();
    Process version =
        new ProcessBuilder(java, options, "-version").redirectErrorStream(true).start();
    String said = new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(version.waitFor()).as(said).isZero();
    assertThat(said).doesNotContainIgnoringCase("warning");
  }

  static Stream<List<String>> commands() throws IOException {
    return Stream.of(
        DeployedFile.arguments(new DeployedFile("systemd/diwan.service").value("ExecStart")),
        DeployedFile.arguments(line(new DeployedFile("cron/diwan.crontab").text(), "0 2 * * * ")),
        list(line(new DeployedFile("kubernetes/diwan-cronjob.yaml").text(), "args: ")),
        list(line(dockerfile(), "CMD ")));
  }

  private static String dockerfile() throws IOException {
    return new DeployedFile("docker/Dockerfile").text();
  }

  /** The rest of the only line with this beginning. */
  private static String line(String text, String beginning) {
    return text.lines()
        .map(String::strip)
        .filter(line -> line.startsWith(beginning))
        .map(line -> line.substring(beginning.length()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line begins with " + beginning));
  }

  private static List<String> list(String yaml) {
    return ((List<?>) new Yaml().load(yaml)).stream().map(String::valueOf).toList();
  }

  private static ParseResult understood(List<String> command) {
    Session session =
        new Session(
            Console.captured(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()),
            name -> null,
            Interruption.never());
    return new Program(session).commandLine().parseArgs(command.toArray(String[]::new));
  }
}
