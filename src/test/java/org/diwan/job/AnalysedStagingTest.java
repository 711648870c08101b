package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.diwan.gazetteer.Seeds;
import org.diwan.testing.TestServer;
import org.diwan.warehouse.Staging;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/**
 * Who analyses a whole database between two loads meets staging tables that hold dead rows only.
 * The planner would then take them for empty, and merge slices by nested loops over all they hold.
 */
class AnalysedStagingTest {
  private static final DataSource WRITER = TestServer.running().smallDatabase();
  private final DSLContext database = DSL.using(WRITER, SQLDialect.POSTGRES);

  @Test
  void isForgottenWhereASliceBegins() throws SQLException {
    LoadRequest request = LoadRequest.of(List.of(Path.of("seeds/articles")));
    Loading.run(WRITER, Seeds.builtIn(), request, Progress.silent());
    database.execute("analyze");
    assertThat(countedEmpty()).hasSizeGreaterThan(10);

    try (Connection connection = WRITER.getConnection()) {
      new Staging(connection).clear();
    }
    assertThat(countedEmpty()).isEmpty();
  }

  private List<String> countedEmpty() {
    return database
        .fetch(
            """
            select relname from pg_class
             where (relnamespace = 'staging'::regnamespace or oid = 'audit.touched'::regclass)
               and relkind = 'r' and relpages > 0 and reltuples = 0
            """)
        .getValues(0, String.class);
  }
}
