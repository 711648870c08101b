package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.diwan.testing.ForkedProgram;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log as {@code logback.xml} writes it, in each format. */
class LogFormatTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "ECS, /message, /log/level, /error/stack_trace, /service/name",
    "GELF, /short_message, /_level_name, /_error_stack_trace, /host",
    "LOGSTASH, /message, /level, /stack_trace, /logger_name"
  })
  void jsonIsOneObjectALine(
      LogFormat format, String message, String level, String trace, String source)
      throws IOException, JoranException {
    Path file = folder.resolve("diwan.log");
    log(Map.of("diwan.log", file.toString(), "diwan.log.to", "file"), format);

    assertThat(Files.readAllLines(file)).hasSize(2);
    JsonNode first = JsonMapper.shared().readTree(Files.readAllLines(file).getFirst());
    assertThat(first.at(message).asString()).isEqualTo("loaded «5 مقالات»");
    JsonNode second = JsonMapper.shared().readTree(Files.readAllLines(file).getLast());
    assertThat(second.at(level).asString()).isEqualTo("ERROR");
    assertThat(second.at(trace).asString()).contains("IllegalStateException: cut\n\tat ");
    assertThat(second.at(source).asString()).isIn("diwan", "org.diwan.Test");
  }

  @Test
  void textStaysForPeople() throws IOException, JoranException {
    Path file = folder.resolve("diwan.log");
    log(Map.of("diwan.log", file.toString()), LogFormat.TEXT);

    assertThat(Files.readString(file))
        .containsPattern(
            "^\\d{4}-\\d\\d-\\d\\dT[0-9:.+Z-]+ INFO  \\[main] .*: loaded «5 مقالات»\\n");
  }

  @Test
  void dashIsTheStandardError() throws JoranException {
    PrintStream before = System.err;
    ByteArrayOutputStream caught = new ByteArrayOutputStream();
    System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
    try {
      log(Map.of("diwan.log.to", "console"), LogFormat.ECS);
    } finally {
      System.setErr(before);
    }
    assertThat(caught.toString(StandardCharsets.UTF_8))
        .startsWith("{\"@timestamp\":\"")
        .hasLineCount(2);
  }

  @Test
  void nothingElseStandsBetweenTheObjects() throws Exception {
    String url = TestServer.running().freshUrl();
    Files.writeString(folder.resolve("a.txt"), "التقى الوزيران في بكين.");
    try (ForkedProgram program =
        ForkedProgram.start(
            folder,
            Map.of("DIWAN_LOG_FORMAT", "ecs"),
            "load",
            "--log",
            "-",
            "--url",
            url,
            "a.txt")) {
      assertThat(program.exitCode()).isZero();
      assertThat(program.errors().lines()).isNotEmpty().allMatch(line -> line.startsWith("{\"@"));
    }
  }

  @Test
  void aFormatThatIsNoneIsToldBeforeAnythingIsDone() {
    Typed option = Typed.of(folder, "status", "--log-format", "xml");
    assertThat(option.err()).contains("Invalid value for option '--log-format'").hasLineCount(1);
    assertThat(option.exitCode()).isEqualTo(ExitCode.USAGE);

    Typed variable = Typed.with(folder, Map.of("DIWAN_LOG_FORMAT", "xml"), "status");
    assertThat(variable.err())
        .isEqualTo("diwan: DIWAN_LOG_FORMAT takes text, ecs, gelf or logstash, not xml\n");
    assertThat(variable.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private static void log(Map<String, String> properties, LogFormat format) throws JoranException {
    LoggerContext context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    properties.forEach(context::putProperty);
    context.putProperty("diwan.log.encoder", format.encoder());
    context.putProperty("diwan.log.format", format.name());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(LogFormatTest.class.getResource("/logback.xml"));
    context.getLogger("org.diwan.Test").info("loaded «{} مقالات»", 5);
    context.getLogger("org.diwan.Test").error("failed", new IllegalStateException("cut"));
    context.stop();
  }
}
