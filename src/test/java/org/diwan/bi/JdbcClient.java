package org.diwan.bi;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** What tools on the JVM see through pgjdbc: DBeaver, Metabase, Tableau and others. */
final class JdbcClient {
  private static final String JOINED =
      " from reporting.event e join reporting.event_participant p on p.event_id = e.event_id";
  private static final Map<String, String> COUNTS =
      Map.of(
          "events",
          "select count(*) from reporting.event",
          "joined",
          "select count(*)" + JOINED,
          "distinct",
          "select count(distinct e.event_id)" + JOINED,
          "weighted",
          "select sum(p.weight)" + JOINED,
          "calendar",
          "select count(*) from reporting.event e join reporting.calendar d on d.date_id = e.date_id",
          "arabic",
          "select name_ar from reporting.country where country_iso3 = 'CHN'");
  private static final Set<String> TYPES =
      Set.of("event_id", "date_from", "confidence", "event_type_ar");

  private JdbcClient() {}

  static Findings look(DataSource reader) throws SQLException {
    Map<String, String> found = new HashMap<>();
    try (Connection connection = reader.getConnection();
        Statement statement = connection.createStatement()) {
      describe(connection.getMetaData(), found);
      for (Map.Entry<String, String> count : COUNTS.entrySet()) {
        try (var rows = statement.executeQuery(count.getValue())) {
          rows.next();
          found.put(count.getKey(), rows.getString(1));
        }
      }
      found.put("write", writes(statement) ? "done" : "refused");
    }
    return new Findings(found);
  }

  private static void describe(DatabaseMetaData data, Map<String, String> found)
      throws SQLException {
    found.put("version", "pgjdbc " + data.getDriverVersion());
    int views = 0;
    int commented = 0;
    try (var rows = data.getTables(null, "reporting", "%", new String[] {"VIEW"})) {
      while (rows.next()) {
        views++;
        commented += rows.getString("REMARKS") == null ? 0 : 1;
      }
    }
    found.put("views", Integer.toString(views));
    found.put("commented", Integer.toString(commented));
    try (var rows = data.getColumns(null, "reporting", "event", "%")) {
      while (rows.next()) {
        if (TYPES.contains(rows.getString("COLUMN_NAME"))) {
          found.put("type " + rows.getString("COLUMN_NAME"), rows.getString("TYPE_NAME"));
        }
      }
    }
  }

  private static boolean writes(Statement statement) {
    try {
      statement.execute("delete from reporting.article");
      return true;
    } catch (SQLException e) {
      return false;
    }
  }
}
