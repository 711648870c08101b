package org.diwan.report.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.diwan.report.Column;
import org.diwan.report.Column.Kind;
import org.diwan.report.Column.Terminal;
import org.diwan.report.ReportUsageException;
import org.diwan.report.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One answer in every format, under an Arabic locale. */
class FormatTest {
  private static final Table ANSWER = ports("name");

  private static Table ports(String firstColumn) {
    return new Table(
        "Ports",
        List.of(
            new Column(firstColumn, Kind.TEXT, false, Terminal.ALWAYS),
            new Column("name_ar", Kind.TEXT, true, Terminal.ALWAYS),
            new Column("ships", Kind.NUMBER, false, Terminal.ALWAYS),
            new Column("since", Kind.DATE, false, Terminal.ALWAYS),
            new Column("note", Kind.TEXT, false, Terminal.NEVER)),
        List.of(
            Arrays.asList(
                "Old \"Port\"",
                "الميناء",
                new BigDecimal("1250000.50"),
                LocalDate.of(2024, 1, 31),
                "a,b"),
            Arrays.asList("港\n|x", "مَرفأ", 7L, null, null)),
        List.of("Two of two."));
  }

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void arabicLocale() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
  }

  @AfterEach
  void formerLocale() {
    Locale.setDefault(before);
  }

  @Test
  void spreadsheetReckonsNoText() throws IOException {
    Table table =
        new Table(
            "Names",
            List.of(new Column("name", Kind.TEXT, false, Terminal.ALWAYS)),
            List.of(
                List.of("=1+1"), List.of("@SUM(A1)"), List.of(-7L), List.of("a=b"), List.of("")),
            List.of());
    StringBuilder forSpreadsheet = new StringBuilder();
    StringBuilder forPrograms = new StringBuilder();

    new CsvPrinter(true).print(table, forSpreadsheet);
    new CsvPrinter(false).print(table, forPrograms);

    assertThat(forSpreadsheet)
        .hasToString("\uFEFFname\r\n'=1+1\r\n'@SUM(A1)\r\n-7\r\na=b\r\n\"\"\r\n");
    assertThat(forPrograms).hasToString("name\r\n=1+1\r\n@SUM(A1)\r\n-7\r\na=b\r\n\"\"\r\n");
  }

  @Test
  void tableLinesUpByDisplayWidth() throws IOException {
    assertThat(print(Format.TABLE, Screen.file()))
        .isEqualTo(
            """
            Ports
            name        name_ar        ships  since
            ──────────  ───────  ───────────  ──────────
            Old "Port"  الميناء  1,250,000.5  2024-01-31
            港 |x          مَرفأ            7
            Two of two.
            """);
  }

  @Test
  void terminalIsolatesArabicAndCutsToItsWidth() throws IOException {
    String[] lines = print(ports("port"), Format.TABLE, Screen.terminal(42)).split("\n");

    assertThat(lines[3]).isEqualTo("Old \"Po…  \u2068الميناء\u2069  1,250,000.5  2024-01-31");
    assertThat(lines[4]).contains("  \u2068مَرفأ\u2069  ");
  }

  @Test
  void arabicNamesBesideEnglishOnesGiveWayToLegibleOnes() throws IOException {
    Table twins =
        new Table(
            "T",
            List.of(
                new Column("side", Kind.TEXT, false, Terminal.ALWAYS),
                new Column("side_ar", Kind.TEXT, true, Terminal.ALWAYS),
                new Column("words_ar", Kind.TEXT, true, Terminal.ALWAYS)),
            List.of(List.of("Kenya and Rwanda", "كينيا ورواندا", "قال الوزير إنه")),
            List.of());

    assertThat(print(twins, Format.TABLE, Screen.terminal(60)))
        .contains("side_ar")
        .doesNotContain("left out");
    assertThat(print(twins, Format.TABLE, Screen.terminal(40)))
        .contains("Kenya and Rwanda", "words_ar")
        .doesNotContain("side_ar")
        .endsWith("Arabic names are left out: a wider terminal or a --format shows them.\n");
    assertThat(print(twins, Format.TABLE, Screen.file())).contains("side_ar");
  }

  @Test
  void longTextIsCutInTablesOnly() throws IOException {
    Table wordy =
        new Table(
            "T",
            List.of(new Column("x", Kind.TEXT, false, Terminal.ALWAYS)),
            List.of(List.of("word".repeat(30))),
            List.of());

    assertThat(print(wordy, Format.TABLE, Screen.file()).split("\n")[3]).hasSize(60).endsWith("…");
    assertThat(print(wordy, Format.CSV, Screen.file())).contains("word".repeat(30));
  }

  @Test
  void csvHoldsEveryColumnPlainly() throws IOException {
    assertThat(print(Format.CSV, Screen.file().withByteOrderMark()))
        .isEqualTo(
            "\uFEFFname,name_ar,ships,since,note\r\n"
                + "\"Old \"\"Port\"\"\",الميناء,1250000.5,2024-01-31,\"a,b\"\r\n"
                + "\"港\n|x\",مَرفأ,7,,\r\n");
  }

  @Test
  void jsonKeepsTypes() throws IOException {
    assertThat(print(Format.JSON, Screen.file()))
        .isEqualTo(
            """
            [
            {"name":"Old \\"Port\\"","name_ar":"الميناء","ships":1250000.5,"since":"2024-01-31","note":"a,b"},
            {"name":"港\\n|x","name_ar":"مَرفأ","ships":7,"since":null,"note":null}
            ]
            """);
  }

  @Test
  void markdownEscapesItsOwnMarks() throws IOException {
    assertThat(print(Format.MARKDOWN, Screen.file()))
        .isEqualTo(
            """
            ### Ports

            | name | name\\_ar | ships | since |
            | --- | ---: | ---: | --- |
            | Old "Port" | الميناء | 1,250,000.5 | 2024-01-31 |
            | 港 \\|x | مَرفأ | 7 |  |

            _Two of two._
            """);
  }

  @Test
  void emptyAnswerPrintsItsHeader() throws IOException {
    Table empty = new Table("Ports", ANSWER.columns(), List.of(), List.of("No rows."));

    assertThat(print(empty, Format.TABLE, Screen.file())).contains("name_ar", "No rows.");
    assertThat(print(empty, Format.CSV, Screen.file()))
        .isEqualTo("name,name_ar,ships,since,note\r\n");
    assertThat(print(empty, Format.JSON, Screen.file())).isEqualTo("[]\n");
  }

  @Test
  void controlsInTextDoNotReachTheTerminal() throws IOException {
    Table hostile =
        new Table(
            "T",
            List.of(new Column("x", Kind.TEXT, false, Terminal.ALWAYS)),
            List.of(List.of("a\u001B[2Jb\u202Ec")),
            List.of());

    assertThat(print(hostile, Format.TABLE, Screen.terminal(80))).contains("a[2Jbc\n");
  }

  @Test
  void formatIsFoundInAnyCase() {
    assertThat(Format.of("Csv")).isEqualTo(Format.CSV);
    assertThatThrownBy(() -> Format.of("xls"))
        .isInstanceOf(ReportUsageException.class)
        .hasMessage("no format 'xls': there are table, csv, json, markdown, xlsx");
  }

  private static String print(Format format, Screen screen) throws IOException {
    return print(ANSWER, format, screen);
  }

  private static String print(Table table, Format format, Screen screen) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.print(table, screen, out);
    return out.toString(UTF_8);
  }
}
