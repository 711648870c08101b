package org.diwan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.diwan.gazetteer.Seeds;
import org.diwan.job.LoadRequest;
import org.diwan.job.Loading;
import org.diwan.job.Progress;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README shows an analyst in SQL answers over the five articles, to the reader's login. */
class ReadmeQuestionsTest {
  private static final Pattern SQL = Pattern.compile("(?s)```sql\\n(.*?)```");

  private static DataSource source;

  @BeforeAll
  static void load() {
    source = TestServer.running().freshDatabase();
    LoadRequest request = LoadRequest.of(List.of(Path.of("seeds/articles")));
    Loading.run(source, Seeds.builtIn(), request, Progress.silent());
  }

  static List<String> questions() throws IOException {
    return SQL.matcher(Files.readString(Path.of("README.md")))
        .results()
        .flatMap(block -> Stream.of(block.group(1).split(";\\n")))
        .filter(statement -> !statement.isBlank())
        .toList();
  }

  @Test
  void thereAreFive() throws IOException {
    assertThat(questions()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void findsSomething(String statement) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (var asked = connection.createStatement()) {
        asked.execute("set local role diwan_reader");
        try (var rows = asked.executeQuery(statement)) {
          assertThat(rows.next()).as(statement).isTrue();
        }
      }
      connection.rollback();
    }
  }
}
