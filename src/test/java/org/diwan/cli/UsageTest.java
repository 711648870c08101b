package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the program says to those who ask it wrongly, and to those who ask how. */
class UsageTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "load", "report", "serve", "url", "status", "check", "purge"})
  void everyCommandExplainsItself(String command) {
    Typed typed = Typed.of(folder, (command + " --help").strip().split(" "));
    assertThat(typed.exitCode()).isZero();
    assertThat(typed.out()).startsWith(("Usage: diwan " + command).strip()).contains("--home");
    assertThat(typed.err()).isEmpty();
  }

  /** The list of commands shows the first line of each alone. */
  @Test
  void tellsOfEachCommandInAWholeSentence() {
    ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
    Console console = Console.captured(nowhere, nowhere);
    Session session = new Session(console, variable -> null, Interruption.never());
    Map<String, CommandLine> commands = new Program(session).commandLine().getSubcommands();
    assertThat(commands).hasSizeGreaterThan(10);
    assertThat(commands.values())
        .extracting(command -> command.getCommandSpec().usageMessage().description()[0])
        .allMatch(line -> line.endsWith("."));
  }

  @Test
  void tellsItsVersion() {
    assertThat(Typed.of(folder, "--version").out())
        .matches("diwan \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--fast | diwan: Unknown option: '--fast' (diwan --help tells more)",
        "lod | diwan: there is no command 'lod': near it is load (diwan --help tells more)",
        "صفحة | diwan: there is no command 'صفحة' (diwan --help tells more)",
        "status now please | diwan: status takes no 'now please' (diwan status --help tells more)",
        "rebuild --since 2024-05 | diwan: Invalid value for option '--since': '2024-05' is no day: give one as 2024-01-31 (diwan rebuild --help tells more)",
        "rebuild --since 2025-01-01 --until 2024-01-01 | diwan: --since 2025-01-01 is later than --until 2024-01-01: give the earlier day first",
        "status --url mysql://h/d | diwan: the address mysql://h/d is not understood: write jdbc:postgresql://HOST:PORT/DATABASE",
        "status --log / | diwan: --log / is a folder: give a file in it",
        "report met --bom | diwan: --bom is for CSV: add --format csv, or leave it out",
        "report met --format csv --rtl | diwan: --rtl is for workbooks: add --output FILE.xlsx, or leave it out",
        "url --home | diwan: Missing required parameter for option '--home' (DIR) (diwan url --help tells more)",
        "serve --port x | diwan: Invalid value for option '--port': 'x' is not an int (diwan serve --help tells more)",
        "serve --port 99999 | diwan: --port takes a number from 1 to 65535, not 99999",
        "serve --url jdbc:postgresql://h/d | diwan: serve opens the embedded store; the one at --url is open already",
        "status --url jdbc:postgresql://u:secret@h/d | diwan: a password does not belong on the command line: put it in DIWAN_PASSWORD or ~/.pgpass",
      })
  void misuseIsOneLineAndExitCode2(String arguments, String line) {
    Typed typed = Typed.of(folder, arguments.split(" "));
    assertThat(typed.err()).isEqualTo(line + "\n");
    assertThat(typed.out()).isEmpty();
    assertThat(typed.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void urlOfAStoreThatNobodyMade() {
    Typed typed = Typed.of(folder, "url");
    assertThat(typed.err())
        .isEqualTo(
            "diwan: there is no store under %s yet: diwan load or diwan serve makes it\n"
                .formatted(folder.resolve(".diwan")));
    assertThat(typed.exitCode()).isEqualTo(ExitCode.FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "report met", "report --html page", "check", "export out"})
  void whatOnlyReadsMakesNoStore(String command) {
    Typed typed = Typed.of(folder, command.split(" "));
    assertThat(typed.err())
        .isEqualTo(
            "diwan: there is no store under %s yet: diwan load or diwan serve makes it\n"
                .formatted(folder.resolve(".diwan")));
    assertThat(typed.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(folder.resolve(".diwan/data")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--home elsewhere url", "url --home elsewhere", "--home x url --home elsewhere"})
  void optionsMayStandBeforeTheCommand(String command) {
    String home = folder.resolve("elsewhere").toString();
    assertThat(Typed.of(folder, command.replace("elsewhere", home).split(" ")).err())
        .isEqualTo(
            "diwan: there is no store under %s yet: diwan load or diwan serve makes it\n"
                .formatted(home));
  }

  @Test
  void addressBeforeTheCommand() {
    Typed typed =
        Typed.of(folder, "--url", "postgresql://db.example.org/news", "--user", "me", "url");
    assertThat(typed.out())
        .isEqualTo(
            """
            jdbc:postgresql://db.example.org/news?user=me
            postgresql://me@db.example.org/news
            """);
  }

  @Test
  void theEnvironmentNamesTheStore() {
    Map<String, String> variables =
        Map.of(
            "DIWAN_URL",
            "postgresql://db.example.org/news",
            "DIWAN_USER",
            "me",
            "DIWAN_PASSWORD",
            "pw");
    Typed typed = Typed.with(folder, variables, "url");
    assertThat(typed.out())
        .isEqualTo(
            """
            jdbc:postgresql://db.example.org/news?user=me
            postgresql://me@db.example.org/news
            """);
  }

  @Test
  void homeThatCannotBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    Typed typed = Typed.of(folder, "load", "--home", file.toString());
    assertThat(typed.err())
        .matches("diwan: .*file.* cannot be written: give another folder with --home.*\n");
    assertThat(typed.exitCode()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void serverThatDoesNotAnswer() {
    Typed typed = Typed.of(folder, "status", "--url", "jdbc:postgresql://127.0.0.1:1/d?user=u");
    assertThat(typed.err())
        .startsWith("diwan: no server answers for u at jdbc:postgresql://127.0.0.1:1/d ")
        .hasLineCount(1);
    assertThat(typed.exitCode()).isEqualTo(ExitCode.FAILED);
  }
}
