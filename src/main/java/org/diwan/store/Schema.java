package org.diwan.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The schema of a database: brought to what this program needs, or refused in one line. */
final class Schema {

  private static final String LEFT_OUT =
      """
      select wanted from unnest(array['diwan_writer', 'diwan_reader']) as wanted
       where wanted not in (select rolname from pg_roles)
      """;

  private final DataSource source;
  private final Address address;
  private final String where;

  Schema(DataSource source, Address address) {
    this.source = source;
    this.address = address;
    this.where = address.toString();
  }

  /**
   * Brings the schema up to date; in one that is so already only roles and rights are looked after.
   *
   * @return what was left out, in words for a person
   * @throws StoreException where the schema is newer than the program, was changed by hand, or may
   *     not be made
   */
  List<String> migrate() {
    try {
      if (Migrations.haveAllRun(source)) {
        Migrations.callBack(source);
      } else {
        Flyway flyway = flyway();
        newer(flyway).ifPresent(this::refuse);
        flyway.migrate();
      }
      return leftOut();
    } catch (FlywayValidateException e) {
      throw new StoreException(
          "the schema at " + where + " is not the one this program made: " + detail(e), e);
    } catch (FlywayException e) {
      throw new StoreException("the schema at " + where + " cannot be made: " + detail(e), e);
    } catch (SQLException e) {
      throw Reachable.explain(address, e);
    }
  }

  /**
   * Makes sure that there is something to read.
   *
   * @throws StoreException where no load ever went there
   */
  void requirePresent() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select to_regclass('reporting.article')")) {
      row.next();
      if (row.getString(1) == null) {
        throw new StoreException(
            where + " holds no warehouse yet: run diwan load with the same --url");
      }
    } catch (SQLException e) {
      throw Reachable.explain(address, e);
    }
  }

  private Flyway flyway() {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .defaultSchema("audit")
        .load();
  }

  private static Optional<MigrationVersion> newer(Flyway flyway) {
    return Arrays.stream(flyway.info().applied())
        .filter(applied -> applied.getVersion() != null && !applied.getState().isResolved())
        .map(MigrationInfo::getVersion)
        .reduce((before, last) -> last);
  }

  private void refuse(MigrationVersion version) {
    throw new StoreException(
        "the schema at "
            + where
            + " has version "
            + version
            + ", which this program does not know:"
            + " use the newer diwan that made it");
  }

  private List<String> leftOut() throws SQLException {
    List<String> notes = new ArrayList<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(LEFT_OUT)) {
      while (rows.next()) {
        notes.add("role " + rows.getString(1) + " is left out: this login may not create roles");
      }
    }
    return notes;
  }

  private static String detail(FlywayException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message = String.valueOf(cause.getMessage());
    return message
        .lines()
        .map(String::strip)
        .filter(line ->
            !line.isEmpty() && !line.startsWith("Validate failed") && !line.startsWith("---"))
        .findFirst()
        .orElse(message.strip());
  }
}
