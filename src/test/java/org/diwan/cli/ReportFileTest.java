package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.diwan.testing.Sheet;
import org.diwan.testing.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers over the five articles as files; workbooks are read again from their XML. */
class ReportFileTest {

  @TempDir static Path folder;
  private static String url = "";

  @BeforeAll
  static void load() {
    url = TestServer.running().freshUrl();
    assertThat(Typed.of(folder, "load", "--url", url).exitCode()).isZero();
  }

  @Test
  void workbookHoldsDatesAndNumbersAndArabic() {
    Path file = folder.resolve("plans.xlsx");
    String said = report("agreements", "IMPLEMENTING", "--output", file).out();
    Sheet sheet = Sheet.of(file);
    assertThat(said).isEqualTo(file + " (rows: " + (sheet.rows() - 1) + ")\n");
    List<@Nullable Object> header = sheet.row(0, 19);
    List<@Nullable Object> plan =
        IntStream.range(1, sheet.rows())
            .mapToObj(row -> sheet.row(row, 19))
            .filter(row -> LocalDate.of(2028, 12, 31).equals(row.get(header.indexOf("valid_to"))))
            .findFirst()
            .orElseThrow();

    assertThat((String) plan.get(header.indexOf("name_ar"))).startsWith("خطة العمل");
    assertThat(plan.get(header.indexOf("valid_from"))).isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(plan.get(header.indexOf("articles"))).isEqualTo(new BigDecimal("2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agreements",
        "figures",
        "bilateral",
        "topics",
        "coverage",
        "quality",
        "conferences",
        "promises",
        "topic-months",
        "coverage-days"
      })
  void workbookHoldsWhatCsvHolds(String name) throws IOException {
    Path file = folder.resolve(name + ".xlsx");
    assertThat(report(name, "--output", file).exitCode()).isZero();
    Sheet sheet = Sheet.of(file);
    List<CSVRecord> expected =
        CSVFormat.RFC4180
            .parse(new StringReader(report(name, "--format", "csv").out()))
            .getRecords();

    assertThat(sheet.rows()).isEqualTo(expected.size()).isGreaterThan(1);
    for (int i = 0; i < expected.size(); i++) {
      List<String> cells = new ArrayList<>();
      sheet.row(i, expected.get(i).size()).forEach(cell -> cells.add(plain(cell)));
      assertThat(cells).as("row " + i).isEqualTo(expected.get(i).toList());
    }
  }

  @Test
  void headerIsBoldAndStaysInView() {
    Path file = folder.resolve("met.xlsx");
    report("bilateral", "--output", file);
    Sheet sheet = Sheet.of(file);
    assertThat(sheet.boldHeader()).isTrue();
    assertThat(sheet.frozenRows()).isOne();
    assertThat(sheet.widths()).hasSizeGreaterThan(5).allMatch(width -> width > 8 && width < 65);
  }

  @Test
  void sheetRunsFromTheRightOnDemand() {
    Path usual = folder.resolve("ltr.xlsx");
    Path arabic = folder.resolve("rtl.xlsx");
    report("bilateral", "--output", usual);
    report("bilateral", "--output", arabic, "--rtl");
    assertThat(Sheet.of(usual).rightToLeft()).isFalse();
    assertThat(Sheet.of(arabic).rightToLeft()).isTrue();
  }

  @Test
  void anyFormatGoesToAFile() throws IOException {
    Path file = folder.resolve("ledger.csv");
    report("agreements", "--output", file, "--bom");
    assertThat(Files.readString(file))
        .isEqualTo(report("agreements", "--format", "csv", "--bom").out());
    report("agreements", "--output", file, "--format", "json");
    assertThat(Files.readString(file)).isEqualTo(report("agreements", "--format", "json").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "agreements --format xlsx | 2 | --format xlsx needs a file: add --output FILE.xlsx",
        "agreements --output a.pdf | 2 | the ending of 'a.pdf' tells no format: give --format",
        "--country LAO | 2 | these options need a question: report NAME; report lists them",
        "--html page --country LAO | 2 | report --html writes all of it, as a page: leave out",
        "--output a.csv | 2 | --output needs a question: report NAME --output a.csv",
        "agreements --output no-folder/a.xlsx | 1 | --output no-folder/a.xlsx cannot be written:"
            + " there is no folder",
        "agreements --format xlsx --output . | 1 | --output . cannot be written: it is a folder",
      })
  void misuseIsOneLine(String arguments, int exitCode, String line) {
    Typed typed = report((Object[]) arguments.split(" "));
    assertThat(typed.err()).startsWith("diwan: " + line).hasLineCount(1);
    assertThat(typed.exitCode()).isEqualTo(exitCode);
  }

  @Test
  void nothingIsLeftBesideTheFile() throws IOException {
    Path alone = Files.createDirectory(folder.resolve("alone"));
    report("agreements", "--output", alone.resolve("a.xlsx"));
    report("agreements", "NEVER", "--output", alone.resolve("b.xlsx"));
    try (Stream<Path> files = Files.list(alone)) {
      assertThat(files).containsExactly(alone.resolve("a.xlsx"));
    }
  }

  private static String plain(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case BigDecimal number when number.signum() == 0 -> "0";
      case BigDecimal number -> number.stripTrailingZeros().toPlainString();
      default -> cell.toString();
    };
  }

  private static Typed report(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("report", "--url", url));
    Stream.of(arguments).map(Object::toString).forEach(all::add);
    return Typed.of(folder, all.toArray(String[]::new));
  }
}
