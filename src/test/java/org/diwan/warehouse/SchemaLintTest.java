package org.diwan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import schemacrawler.inclusionrule.RegularExpressionExclusionRule;
import schemacrawler.inclusionrule.RegularExpressionInclusionRule;
import schemacrawler.schema.Catalog;
import schemacrawler.schemacrawler.InfoLevel;
import schemacrawler.schemacrawler.LimitOptionsBuilder;
import schemacrawler.schemacrawler.LoadOptionsBuilder;
import schemacrawler.schemacrawler.SchemaCrawlerOptions;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.tools.lint.Lint;
import schemacrawler.tools.lint.LinterRegistry;
import schemacrawler.tools.lint.Linters;
import schemacrawler.tools.lint.config.LinterConfigs;
import schemacrawler.tools.options.Config;
import schemacrawler.tools.utility.SchemaCrawlerUtility;
import us.fatehi.utility.datasource.DatabaseConnectionSources;

/**
 * SchemaCrawler's lint of the migrated schema finds nothing but what {@code lint_waivers.csv}
 * waives, each with a reason.
 */
class SchemaLintTest {

  private static final Path WAIVERS = Path.of("src/test/resources/lint_waivers.csv");
  private static final List<Logger> CHATTER =
      List.of(Logger.getLogger("schemacrawler"), Logger.getLogger("us.fatehi"));

  private static List<Finding> findings = List.of();
  private static List<Waiver> waivers = List.of();

  @BeforeAll
  static void lint() throws IOException, SQLException {
    CHATTER.forEach(logger -> logger.setLevel(Level.SEVERE));
    findings = findings(TestServer.running().freshDatabase());
    waivers = waivers();
  }

  @Test
  void findsNothingElse() {
    assertThat(findings)
        .isNotEmpty()
        .allSatisfy(finding ->
            assertThat(waivers)
                .as("a waiver of %s, or a migration that mends it", finding)
                .anyMatch(waiver -> waiver.covers(finding)));
  }

  @Test
  void everyWaiverIsNeeded() {
    assertThat(waivers)
        .allSatisfy(waiver -> assertThat(findings).as("%s", waiver).anyMatch(waiver::covers));
  }

  @Test
  void everyWaiverSaysWhy() {
    assertThat(waivers).allMatch(waiver -> waiver.why().length() > 20);
  }

  private static List<Finding> findings(DataSource database) throws SQLException {
    Catalog catalog =
        SchemaCrawlerUtility.getCatalog(
            DatabaseConnectionSources.fromDataSource(database), ourSchemas());
    Linters linters = new Linters(new LinterConfigs(new Config()), true);
    linters.initialize(LinterRegistry.getLinterRegistry());
    try (Connection connection = database.getConnection()) {
      linters.lint(catalog, connection);
    }
    return linters.getLints().stream().map(Finding::of).toList();
  }

  private static SchemaCrawlerOptions ourSchemas() {
    return SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
        .withLimitOptions(
            LimitOptionsBuilder.builder()
                .includeSchemas(
                    new RegularExpressionInclusionRule(
                        "(.*\\.)?(batch|audit|staging|warehouse|reporting)"))
                .includeTables(new RegularExpressionExclusionRule(".*flyway_schema_history"))
                .toOptions())
        .withLoadOptions(LoadOptionsBuilder.builder().withInfoLevel(InfoLevel.maximum).toOptions());
  }

  private static List<Waiver> waivers() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(Files.newBufferedReader(WAIVERS)).getRecords().stream()
        .map(Waiver::of)
        .toList();
  }

  /**
   * Something that a linter does not like.
   *
   * @param object table, or what it is about in the whole of the schema
   */
  private record Finding(String linter, String object, String message) {
    static Finding of(Lint<?> lint) {
      String linter = lint.getLinterId().replaceAll(".*\\.Linter", "");
      String value = lint.getValueAsString();
      return lint.getObjectName().equals("catalog")
          ? new Finding(linter, value, lint.getMessage())
          : new Finding(linter, lint.getObjectName(), lint.getMessage() + " " + value);
    }
  }

  /**
   * Findings that are meant to be.
   *
   * @param objects a regular expression of what is found
   */
  private record Waiver(String linter, String objects, String why) {
    static Waiver of(CSVRecord row) {
      return new Waiver(row.get("linter"), row.get("objects"), row.get("why"));
    }

    boolean covers(Finding finding) {
      return finding.linter().equals(linter) && finding.object().matches(objects);
    }
  }
}
