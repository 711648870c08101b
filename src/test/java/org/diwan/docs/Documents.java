package org.diwan.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diwan.catalog.Catalog;
import org.diwan.catalog.Relation;
import org.diwan.catalog.Schema;
import org.diwan.testing.TestServer;

/** The documents that are made from the migrated schema, by the files that hold them. */
final class Documents {

  /** Writes them anew. */
  static final String COMMAND = "mvn -q -Pdocs test-compile";

  private static final Path DOCS = Path.of("src/main/docs");
  private static final Path SEMANTIC = Path.of("src/main/semantic");

  private Documents() {}

  /**
   * Makes them.
   *
   * @param seen writes of every command
   */
  static Map<Path, String> of(List<WriteWatch.Written> seen) throws SQLException, IOException {
    Catalog catalog = catalog();
    Map<Path, String> documents = new TreeMap<>();
    documents.put(DOCS.resolve("dictionary.md"), DictionaryPage.of(catalog));
    documents.put(
        DOCS.resolve("lineage.md"),
        LineagePage.of(catalog, Writer.of(seen, Statements.ofSources())));
    documents.put(DOCS.resolve("star.svg"), StarPicture.of(tables(catalog)));
    documents.put(SEMANTIC.resolve("metrics.sql"), Metric.statements());
    documents.put(SEMANTIC.resolve("sources.yml"), DbtSources.of(schema(catalog, "reporting")));
    return documents;
  }

  private static List<Relation> tables(Catalog catalog) {
    return schema(catalog, "warehouse").relations().stream()
        .filter(relation -> !relation.isView())
        .toList();
  }

  private static Schema schema(Catalog catalog, String name) {
    return catalog.schema(name).orElseThrow();
  }

  private static Catalog catalog() throws SQLException {
    try (Connection connection = TestServer.running().freshDatabase().getConnection()) {
      return Catalog.of(
          connection, "reporting", "warehouse", "summary", "audit", "staging", "batch");
    }
  }
}
