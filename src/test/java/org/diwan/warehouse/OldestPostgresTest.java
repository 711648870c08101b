package org.diwan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.testing.OldestServer;
import org.diwan.testing.TestServer;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The schema uses nothing that PostgreSQL 15 does not know. */
class OldestPostgresTest {

  @Test
  void migrates() throws Exception {
    try (OldestServer server = OldestServer.start()) {
      PGSimpleDataSource database = new PGSimpleDataSource();
      database.setUrl(server.url());

      TestServer.migrate(database);

      try (var connection = database.getConnection()) {
        assertThat(DSL.using(connection).fetchCount(DSL.table("reporting.calendar")))
            .isEqualTo(73_415);
      }
    }
  }
}
