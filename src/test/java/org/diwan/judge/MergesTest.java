package org.diwan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.junit.jupiter.api.Test;

/**
 * Pairs of mentions that two readers judged apart from each other, {@code judged/merges.csv}, half
 * of them one record in the warehouse: what was measured tells of them what the rows say.
 */
class MergesTest {
  private final List<CsvRow> pairs =
      Csv.read(Seeds.folder(Path.of("src/test/resources")), "judged/merges.csv");

  @Test
  void areHalfOfThemMerged() {
    assertThat(pairs).filteredOn(row -> row.yes("is_one_record")).hasSize(pairs.size() / 2);
    assertThat(pairs)
        .allMatch(row ->
            List.of("yes", "no").contains(row.need("is_one_1"))
                && List.of("yes", "no").contains(row.need("is_one_2")));
  }

  @Test
  void haveACauseWhereOneReadingSaysOtherwise() {
    assertThat(pairs)
        .allMatch(row -> (isRight(row, "1") && isRight(row, "2")) == row.get("cause").isEmpty());
  }

  @Test
  void areToldWhereMeasured() throws IOException {
    assertThat(Files.readString(Path.of("src/main/docs/measured.md")))
        .contains(
            "right in both readings: %d of %d merged pairs, %d of %d unmerged ones"
                .formatted(right(true), pairs.size() / 2, right(false), pairs.size() / 2));
  }

  private long right(boolean isMerged) {
    return pairs.stream()
        .filter(row -> row.yes("is_one_record") == isMerged)
        .filter(row -> isRight(row, "1") && isRight(row, "2"))
        .count();
  }

  private static boolean isRight(CsvRow row, String reading) {
    return row.yes("is_one_" + reading) == row.yes("is_one_record");
  }
}
