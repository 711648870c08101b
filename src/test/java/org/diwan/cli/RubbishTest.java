package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.diwan.testing.Rubbish;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input as bad as it gets: clear rejects, and the good neighbours are loaded. */
class RubbishTest {

  @TempDir Path folder;

  @Test
  void onlyWhatIsBadIsSetAside() throws Exception {
    Path input = folder.resolve("input");
    int good = Rubbish.write(input, 100, 1);
    String url = TestServer.running().freshUrl();

    Typed typed = Typed.of(folder, "load", "--url", url, input.toString());

    assertThat(typed.err()).contains("rejected ").doesNotContain("Exception", "diwan: ");
    assertThat(typed.exitCode()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
    assertThat(count(url, "warehouse.dim_article where article_ref like 'good%'")).isEqualTo(good);
    assertThat(count(url, "audit.reject where detail = ''")).isZero();
    assertThat(count(url, "audit.run where run_status = 'COMPLETED'")).isEqualTo(1);
  }

  private static long count(String url, String from) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + from)) {
      row.next();
      return row.getLong(1);
    }
  }
}
