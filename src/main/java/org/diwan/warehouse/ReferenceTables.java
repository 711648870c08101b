package org.diwan.warehouse;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes reference files up into the dimensions, set-wise. A file is known by its checksum: one that
 * did not change since it was loaded need not be opened.
 */
public final class ReferenceTables {
  /** Where the codes of a column are defined; {@code %s} is the code. */
  private static final Map<String, String> CODES =
      Map.of(
          "country_iso3", "select from warehouse.dim_country where iso3 = %s",
          "office_class", "select from warehouse.dim_office_class where office_class = %s",
          "organisation_id",
              "select from warehouse.dim_participant where participant_key = 'O:' || %s",
          "person_id", "select from warehouse.dim_participant where participant_key = 'P:' || %s");

  private final Connection connection;
  private final long runId;

  public ReferenceTables(Connection connection, long runId) {
    this.connection = connection;
    this.runId = runId;
  }

  /** Checksums of the files as they were loaded last, by path. */
  public Map<String, String> checksums() throws SQLException {
    Map<String, String> checksums = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select file_name, file_sha256 from audit.reference_file")) {
      while (rows.next()) {
        checksums.put(rows.getString(1), rows.getString(2));
      }
    }
    return checksums;
  }

  /**
   * Brings a dimension to the state of its file.
   *
   * @throws UnknownCodeException if a row names a code that is not defined
   */
  public void load(ReferenceTable table, String checksum, List<ReferenceRow> rows)
      throws SQLException {
    copy(table, rows);
    for (String column : table.columns()) {
      String lookup = table == ReferenceTable.OFFICE_CLASSES ? null : CODES.get(column);
      if (lookup != null) {
        verify(column, lookup.formatted("r." + column));
      }
    }
    for (String statement : table.statements()) {
      SqlScript.run(connection, "reference/" + statement, runId);
    }
    note(table.path(), checksum, rows.size());
  }

  private void copy(ReferenceTable table, List<ReferenceRow> rows) throws SQLException {
    String columns = table.columns().stream().map(c -> '"' + c + '"').collect(joining(","));
    try (Statement statement = connection.createStatement()) {
      statement.execute("drop table if exists pg_temp.reference_row");
      statement.execute(
          "create temporary table reference_row (line_no bigint, "
              + typed(table.columns())
              + ") on commit drop");
    }
    CopyRows out = new CopyRows("reference_row", "line_no," + columns);
    for (ReferenceRow row : rows) {
      out.row().number(Long.valueOf(row.line()));
      row.cells().forEach(out::text);
    }
    out.writeTo(connection);
  }

  private static String typed(List<String> columns) {
    return columns.stream().map(column -> '"' + column + "\" text").collect(joining(", "));
  }

  private void verify(String column, String lookup) throws SQLException {
    String offending =
        "select r.line_no, r.%1$s from reference_row r where r.%1$s is not null and not exists (%2$s)"
                .formatted(column, lookup)
            + " order by r.line_no limit 1";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(offending)) {
      if (rows.next()) {
        throw new UnknownCodeException(rows.getLong(1), column, rows.getString(2));
      }
    }
  }

  private void note(String path, String checksum, int rows) throws SQLException {
    String sql =
        """
        insert into audit.reference_file (file_name, file_sha256, row_count, run_id) values (?, ?, ?, ?)
        on conflict (file_name) do update
          set file_sha256 = excluded.file_sha256, row_count = excluded.row_count, run_id = excluded.run_id,
            loaded_at = now()
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, path);
      statement.setString(2, checksum);
      statement.setInt(3, rows);
      statement.setLong(4, runId);
      statement.executeUpdate();
    }
  }
}
