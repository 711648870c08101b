package org.diwan.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Asks one schema at a time, with one statement for each kind of thing. */
final class CatalogReader {

  private final DSLContext database;

  CatalogReader(Connection connection) {
    this.database = DSL.using(connection, SQLDialect.POSTGRES);
  }

  Schema schema(String name) {
    String comment = database.fetch(sql("schema"), name).getFirst().get(0, String.class);
    Map<String, Result<Record>> columns = byRelation("columns", name);
    Map<String, Result<Record>> keys = byRelation("keys", name);
    Map<String, Result<Record>> reads = byRelation("reads", name);
    List<Relation> relations =
        database
            .fetch(sql("relations"), name)
            .map(row -> {
              String relation = text(row, 0);
              return new Relation(
                  name,
                  relation,
                  row.get(1, Boolean.class),
                  text(row, 2),
                  rows(columns, relation).stream().map(CatalogReader::column).toList(),
                  primaryKey(rows(keys, relation)),
                  foreignKeys(rows(keys, relation)),
                  rows(reads, relation).stream().map(read -> text(read, 1)).toList());
            });
    return new Schema(name, comment, relations);
  }

  private static Column column(Record row) {
    return new Column(
        row.get(1, Integer.class),
        text(row, 2),
        text(row, 3),
        row.get(4, Boolean.class),
        text(row, 5));
  }

  private static List<String> primaryKey(List<Record> keys) {
    return keys.stream()
        .filter(key -> text(key, 2).isEmpty())
        .flatMap(key -> names(key).stream())
        .toList();
  }

  private static List<ForeignKey> foreignKeys(List<Record> keys) {
    return keys.stream()
        .filter(key -> !text(key, 2).isEmpty())
        .map(key -> new ForeignKey(names(key), text(key, 2)))
        .toList();
  }

  private static List<String> names(Record key) {
    return Arrays.asList(text(key, 1).split(","));
  }

  private static String text(Record row, int index) {
    return row.get(index, String.class);
  }

  private static List<Record> rows(Map<String, Result<Record>> grouped, String relation) {
    Result<Record> rows = grouped.get(relation);
    return rows == null ? List.of() : rows;
  }

  @SuppressWarnings("unchecked")
  private Map<String, Result<Record>> byRelation(String statement, String schema) {
    return (Map<String, Result<Record>>)
        (Map<?, ?>) database.fetch(sql(statement), schema).intoGroups(0);
  }

  private static String sql(String name) {
    try (InputStream in =
        CatalogReader.class.getResourceAsStream("/sql/catalog/" + name + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("no statement sql/catalog/" + name + ".sql in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
