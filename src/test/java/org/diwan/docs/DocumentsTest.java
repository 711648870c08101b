package org.diwan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed beside the code says what the schema says. */
class DocumentsTest {

  @TempDir static Path folder;
  private static List<WriteWatch.Written> seen = List.of();

  @BeforeAll
  static void everyCommandThatWrites() throws IOException {
    seen = Journey.through(folder).seen();
  }

  @Test
  void areCurrent() throws SQLException, IOException {
    for (Map.Entry<Path, String> document : Documents.of(seen).entrySet()) {
      assertThat(document.getKey())
          .as("made from the schema; %s writes it anew", Documents.COMMAND)
          .hasContent(document.getValue());
    }
  }

  @Test
  void lineageHasSeenEveryFileThatWrites() throws IOException {
    Statements statements = Statements.ofSources();
    Set<String> places =
        seen.stream()
            .map(written -> statements.place(written.statement()))
            .collect(Collectors.toSet());

    assertThat(statements.writingFiles()).hasSizeGreaterThan(60);
    assertThat(statements.writingFiles().filter(file -> !places.contains(file)))
        .as("the journey runs every command that writes")
        .isEmpty();
  }

  @Test
  void pictureHasEveryTableOfTheStar() throws IOException {
    String picture = Files.readString(Path.of("src/main/docs/star.svg"));
    assertThat(picture)
        .contains(">fact_event<", ">dim_participant<", ">bridge_event_participant<", "<polyline");
  }
}
