package org.diwan.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.database.JdbcBatchItemWriter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rows that a load left in the warehouse, written again in two other ways. Both begin with the
 * rows at hand: reading and sorting them out is the load's own work.
 */
final class SameRows {
  private static final int CHUNK = 1_000;

  private final List<Table> tables;
  private final Path folder;
  private final long count;

  private record Table(String name, String columns, int width) {
    String copy(String schema) {
      return "copy " + schema + "." + name + " (" + columns + ")";
    }
  }

  private SameRows(List<Table> tables, Path folder, long count) {
    this.tables = tables;
    this.folder = folder;
    this.count = count;
  }

  /** The tables of the warehouse, each behind those it refers to, saved to files. */
  static SameRows of(DataSource database, Path folder) throws SQLException, IOException {
    List<Table> tables = new ArrayList<>();
    long count = 0;
    JdbcTemplate jdbc = new JdbcTemplate(database);
    for (String name : names(jdbc, IN_ORDER)) {
      List<String> columns = names(jdbc, COLUMNS, name);
      Table table = new Table(name, String.join(", ", columns), columns.size());
      tables.add(table);
      try (Connection connection = database.getConnection();
          OutputStream out = Files.newOutputStream(folder.resolve(name))) {
        count +=
            connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(table.copy("warehouse") + " to stdout (format binary)", out);
      }
    }
    return new SameRows(tables, folder, count);
  }

  private static List<String> names(JdbcTemplate jdbc, String sql, Object... arguments) {
    return jdbc.query(sql, (row, number) -> row.getString(1), arguments);
  }

  long count() {
    return count;
  }

  /** Seconds that plain COPY takes into tables without keys, in one transaction each. */
  double copyWithoutKeys(DataSource database) throws SQLException, IOException {
    new JdbcTemplate(database).execute("create schema benchmark");
    long nanos = 0;
    for (Table table : tables) {
      new JdbcTemplate(database)
          .execute(
              "create table benchmark."
                  + table.name()
                  + " as select "
                  + table.columns()
                  + " from warehouse."
                  + table.name()
                  + " with no data");
      try (Connection connection = database.getConnection();
          InputStream in = Files.newInputStream(folder.resolve(table.name()))) {
        long start = System.nanoTime();
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(table.copy("benchmark") + " from stdin (format binary)", in);
        nanos += System.nanoTime() - start;
      }
    }
    return nanos / 1e9;
  }

  /** Seconds that the item writer takes into the same tables of another warehouse. */
  double writeInBatches(DataSource from, DataSource to) throws SQLException {
    TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(to));
    long nanos = 0;
    for (Table table : tables) {
      JdbcBatchItemWriter<Object[]> writer = writer(to, table);
      try (Connection connection = from.getConnection()) {
        connection.setAutoCommit(false);
        try (PreparedStatement select =
            connection.prepareStatement(
                "select " + table.columns() + " from warehouse." + table.name() + " order by 1")) {
          select.setFetchSize(CHUNK);
          nanos += write(transaction, writer, select.executeQuery(), table.width());
        }
      }
    }
    return nanos / 1e9;
  }

  private static long write(
      TransactionTemplate transaction,
      JdbcBatchItemWriter<Object[]> writer,
      ResultSet rows,
      int width)
      throws SQLException {
    long nanos = 0;
    List<Object[]> chunk = new ArrayList<>(CHUNK);
    boolean more = rows.next();
    while (more) {
      Object[] row = new Object[width];
      for (int i = 0; i < width; i++) {
        row[i] = rows.getObject(i + 1);
      }
      chunk.add(row);
      more = rows.next();
      if (chunk.size() == CHUNK || !more) {
        long start = System.nanoTime();
        transaction.executeWithoutResult(status -> writeAll(writer, chunk));
        nanos += System.nanoTime() - start;
        chunk.clear();
      }
    }
    return nanos;
  }

  private static void writeAll(JdbcBatchItemWriter<Object[]> writer, List<Object[]> rows) {
    try {
      writer.write(new Chunk<>(rows));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isFilled(DataSource to, Table table) {
    return Boolean.TRUE.equals(
        new JdbcTemplate(to)
            .queryForObject(
                "select exists (select from warehouse." + table.name() + ")", Boolean.class));
  }

  /** What the reference data brought is there already. */
  private static JdbcBatchItemWriter<Object[]> writer(DataSource to, Table table) {
    JdbcBatchItemWriter<Object[]> writer = new JdbcBatchItemWriter<>();
    writer.setDataSource(to);
    writer.setAssertUpdates(false);
    writer.setSql(
        "insert into warehouse."
            + table.name()
            + " ("
            + table.columns()
            + ") values ("
            + String.join(", ", Collections.nCopies(table.width(), "?"))
            + ")"
            + (isFilled(to, table) ? " on conflict do nothing" : ""));
    writer.setItemPreparedStatementSetter((row, statement) -> {
      for (int i = 0; i < row.length; i++) {
        statement.setObject(i + 1, row[i]);
      }
    });
    writer.afterPropertiesSet();
    return writer;
  }

  private static final String COLUMNS =
      """
      select quote_ident(column_name) from information_schema.columns
      where table_schema = 'warehouse' and table_name = ? and is_generated = 'NEVER'
      order by ordinal_position
      """;

  /** Tables by the longest way to one that refers to none. */
  private static final String IN_ORDER =
      """
      with recursive refers as (
        select distinct conrelid, confrelid from pg_constraint
        where contype = 'f' and conrelid <> confrelid
          and connamespace = 'warehouse'::regnamespace
      ), depth as (
        select oid, 0 as level from pg_class
        where relnamespace = 'warehouse'::regnamespace and relkind = 'r'
        union
        select r.conrelid, d.level + 1 from depth d join refers r on r.confrelid = d.oid
      )
      select relname from depth join pg_class using (oid)
      group by relname order by max(level), relname
      """;
}
