package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.testing.TestServer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The command {@code export --format parquet} over the five articles, read back by Parquet's own
 * reader; others read it in {@code BiClientsTest}.
 */
class ParquetExportTest {
  @TempDir static Path folder;
  private static String url = "";
  private static Path release;
  private static DSLContext database;

  @BeforeAll
  static void export() {
    url = TestServer.running().freshUrl();
    database = DSL.using(url);
    assertThat(Typed.of(folder, "load", "--url", url).exitCode()).isZero();
    Typed typed =
        Typed.of(
            folder,
            "export",
            folder.resolve("out").toString(),
            "--format",
            "parquet",
            "--url",
            url);
    assertThat(typed.err()).isEmpty();
    assertThat(typed.exitCode()).isZero();
    release = folder.resolve("out").resolve("diwan-" + LocalDate.now(ZoneId.systemDefault()));
  }

  static Stream<String> views() {
    return database
        .fetchValues("select viewname::text from pg_views where schemaname = 'reporting'")
        .stream()
        .map(String::valueOf);
  }

  @ParameterizedTest
  @MethodSource("views")
  void eachViewHoldsWhatTheDatabaseHolds(String view) throws IOException {
    ParquetFile file = ParquetFile.read(release.resolve(view + ".parquet"));
    String order =
        file.columns().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    assertThat(file.rows())
        .containsExactlyElementsOf(
            database
                .fetch("select * from reporting.\"" + view + "\" order by " + order)
                .map(ParquetExportTest::row));
    assertThat(file.comment()).startsWith("Grain: one row per ");
  }

  @Test
  void daysNumbersAndTimesKeepTheirTypes() throws IOException {
    assertThat(ParquetFile.read(release.resolve("event.parquet")).schema())
        .contains("int64 event_id;")
        .contains("int32 date_from (DATE);")
        .contains("binary confidence (DECIMAL(4,3));")
        .contains("binary event_type_ar (STRING);");
    assertThat(ParquetFile.read(release.resolve("figure_wide.parquet")).schema())
        .contains("binary value_low (DECIMAL(38,4));");
    assertThat(ParquetFile.read(release.resolve("run.parquet")).schema())
        .contains("_utc (TIMESTAMP(MICROS,false));");
  }

  @Test
  void whatStandsBesideNamesTheFiles() throws IOException {
    assertThat(Files.readString(release.resolve("README.md")))
        .contains("One Parquet file a view", "| `article.parquet` | 5 | ");
    assertThat(Files.readString(release.resolve("SHA256SUMS")))
        .contains("  article.parquet\n", "  dictionary.csv\n");
  }

  @Test
  void equalContentMakesEqualFiles() throws IOException {
    assertThat(
            Typed.of(
                    folder,
                    "export",
                    folder.resolve("again").toString(),
                    "--format",
                    "PARQUET",
                    "--url",
                    url)
                .exitCode())
        .isZero();
    Path again = folder.resolve("again").resolve(release.getFileName());
    assertThat(again.resolve("article_event.parquet"))
        .hasSameBinaryContentAs(release.resolve("article_event.parquet"));
  }

  @Test
  void gzipIsForText() {
    Typed typed =
        Typed.of(
            folder,
            "export",
            folder.resolve("no").toString(),
            "--format",
            "parquet",
            "--gzip",
            "--url",
            url);
    assertThat(typed.err()).isEqualTo("diwan: --gzip is for CSV: Parquet is packed as it is\n");
    assertThat(typed.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private static List<String> row(Record row) {
    return Stream.of(row.intoArray()).map(ParquetFile::shown).toList();
  }
}
