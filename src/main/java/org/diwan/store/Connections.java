package org.diwan.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections as this program wants them. */
final class Connections {

  /** Well above the longest statement of a load; a server that is gone is noticed all the same. */
  private static final Duration SILENCE = Duration.ofHours(2);

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int AT_ONCE = 32;

  /**
   * A night looks few rows up in many places, and no disk turns any more: at the server's own price
   * for that it reads tables through, and the more is stored the more there is to read.
   */
  private static final String LOOK_UP = "set random_page_cost = 1.1";

  private Connections() {}

  /** A new connection each time. */
  static PGSimpleDataSource plain(Address address) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(address.jdbc());
    if (address.user() != null) {
      source.setUser(address.user());
    }
    if (address.password() != null) {
      source.setPassword(address.password());
    }
    source.setApplicationName("diwan");
    source.setReWriteBatchedInserts(true);
    source.setTcpKeepAlive(true);
    source.setSocketTimeout((int) SILENCE.toSeconds());
    source.setConnectTimeout((int) PATIENCE.toSeconds());
    return source;
  }

  /** Connections that are kept and handed on; none is opened before it is asked for. */
  static HikariDataSource pooled(DataSource source) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("writer");
    config.setDataSource(source);
    config.setMaximumPoolSize(AT_ONCE);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    config.setConnectionInitSql(LOOK_UP);
    return new HikariDataSource(config);
  }
}
