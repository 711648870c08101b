package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code report} over the five articles. */
class ReportCommandTest {

  @TempDir static Path folder;
  private static String url = "";

  @BeforeAll
  static void load() {
    url = TestServer.running().freshUrl();
    assertThat(Typed.of(folder, "load", "--url", url).exitCode()).isZero();
  }

  @Test
  void listsTheQuestionsWithoutAskingADatabase() {
    Typed typed = Typed.of(folder, "report");
    assertThat(typed.out()).contains("bilateral", "timeline", "agreements", "figures", "coverage");
    assertThat(typed.exitCode()).isZero();
  }

  @Test
  void answersAsATable() {
    assertThat(report("bilateral").out()).contains("China").contains("لاوس");
  }

  @Test
  void answersProgramsWithEveryRow() {
    assertThat(report("agreements", "--format", "CSV").out()).startsWith("type,name_ar,");
    assertThat(report("agreements", "--format", "json").out()).startsWith("[\n{\"type\":");
    assertThat(report("agreements", "--format", "csv", "--bom").out()).startsWith("\uFEFFtype,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bilateral", "timeline CHN"})
  void theLargestLimitIsNone(String question) {
    String all = question + " --limit 2147483647";
    assertThat(report(all.split(" ")).out())
        .isNotEmpty()
        .isEqualTo(report((question + " --limit 0").split(" ")).out());
  }

  @Test
  void takesNamesInArabicAndEnglish() {
    String byCode = report("timeline", "LAO").out();
    assertThat(byCode).isNotEmpty().isEqualTo(report("timeline", "لاوس").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing | no report 'nothing': there are bilateral",
        "timeline | report timeline is asked as: timeline ",
        "bilateral --format xml | no format 'xml': there are table",
        "bilateral --since never | --since 'never'",
        "bilateral --limit -1 | --limit -1",
        "bilateral --expiring 3 | report bilateral has no --expiring",
      })
  void misuseIsOneLineAndExitCode2(String arguments, String line) {
    Typed typed = report(arguments.split(" "));
    assertThat(typed.err()).startsWith("diwan: " + line).hasLineCount(1);
    assertThat(typed.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bilatteral", "timeline", "bilateral --expiring 3"})
  void misuseIsToldBeforeAStoreIsLookedFor(String question) {
    Typed typed = Typed.of(folder, ("report --home nowhere " + question).split(" "));
    assertThat(typed.err()).doesNotContain("there is no store").contains("report").hasLineCount(1);
    assertThat(typed.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anEmptyStoreSaysSo() {
    Typed typed = Typed.of(folder, "report", "met", "--url", TestServer.running().freshUrl());
    assertThat(typed.out()).contains("No rows.");
    assertThat(typed.err())
        .isEqualTo(
            "note: the store that was named holds no article: load some, or name another (--home)\n");
    assertThat(typed.exitCode()).isZero();
  }

  private static Typed report(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "report";
    all[1] = "--url";
    all[2] = url;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Typed.of(folder, all);
  }
}
