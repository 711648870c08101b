package org.diwan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.diwan.gazetteer.Seeds;
import org.diwan.job.LoadRequest;
import org.diwan.job.Loading;
import org.diwan.job.Progress;
import org.diwan.testing.TestServer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The metrics over the five articles and one that is none: what they say is so. */
class MetricsTest {

  private static final Path VALUES = Path.of("src/test/resources/metric_values.csv");
  private static DSLContext database;

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    DataSource source = TestServer.running().freshDatabase();
    database = DSL.using(source, SQLDialect.POSTGRES);
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "no JSON\n");
    LoadRequest request = LoadRequest.of(List.of(Path.of("seeds/articles"), broken));
    Loading.run(source, Seeds.builtIn(), request, Progress.silent());
  }

  static List<Metric> metrics() throws IOException {
    return Metric.all();
  }

  /** The value stands in the base tables, asked for in another way. */
  @ParameterizedTest
  @MethodSource("metrics")
  void valueIsThatOfTheBaseTables(Metric metric) throws IOException {
    String base = bases().get(metric.name());
    assertThat(base).as("%s in %s", metric.name(), VALUES).isNotNull();
    BigDecimal expected =
        database.fetchSingle(Objects.requireNonNull(base)).get(0, BigDecimal.class);

    Result<Record> rows = database.fetch(metric.statement(null));

    assertThat(rows).hasSize(1);
    assertThat(value(rows.getFirst())).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @MethodSource("metrics")
  void canBeGroupedByEachDimension(Metric metric) {
    BigDecimal whole = value(database.fetchSingle(metric.statement(null)));
    for (String dimension : metric.dimensions()) {
      Result<Record> groups = database.fetch(metric.statement(dimension));
      if (metric.isAdditive()) {
        assertThat(groups.stream().map(MetricsTest::value).reduce(BigDecimal.ZERO, BigDecimal::add))
            .as("sum by %s", dimension)
            .isEqualByComparingTo(whole);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("metrics")
  void countsSayWhatFactsSay(Metric metric) {
    assertThat(value(database.fetchSingle(metric.statement(null))))
        .isEqualByComparingTo(value(database.fetchSingle(metric.factsOnly(null))));
    for (String dimension : metric.hasCounts() ? metric.counted() : List.<String>of()) {
      assertThat(groups(metric.statement(dimension)))
          .as("by %s", dimension)
          .containsExactlyInAnyOrderElementsOf(groups(metric.factsOnly(dimension)));
    }
  }

  @ParameterizedTest
  @MethodSource("metrics")
  void saysWhatItIsInBothLanguages(Metric metric) {
    assertThat(metric.text("label_en")).matches("[A-Z][A-Za-z ]+");
    assertThat(metric.text("label_ar")).matches("[\\p{IsArabic} ]+");
    assertThat(metric.text("description")).hasSizeGreaterThan(20);
  }

  @Test
  void whatIsKnownOfTheArticles() throws IOException {
    assertThat(value("articles")).isEqualByComparingTo("5");
    assertThat(value("rejects")).isEqualByComparingTo("1");
    assertThat(value("money_promised")).isEqualByComparingTo("15000000000");
  }

  /** A group none of whose events has a score has no mean. */
  private static List<String> groups(String statement) {
    return database
        .fetch(statement)
        .map(row ->
            row.get(0) + " " + Optional.ofNullable(value(row)).map(BigDecimal::stripTrailingZeros));
  }

  private static BigDecimal value(String name) throws IOException {
    return Metric.all().stream()
        .filter(metric -> metric.name().equals(name))
        .map(metric -> value(database.fetchSingle(metric.statement(null))))
        .findFirst()
        .orElseThrow();
  }

  /** The last column: groups stand before it. */
  private static BigDecimal value(Record row) {
    return row.get(row.size() - 1, BigDecimal.class);
  }

  private static Map<String, String> bases() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(Files.newBufferedReader(VALUES)).getRecords().stream()
        .collect(Collectors.toMap(row -> row.get("metric"), (CSVRecord row) -> row.get("base")));
  }
}
