package org.diwan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.junit.jupiter.api.Test;

/**
 * The facts that two readers judged apart from each other, {@code judged/verdicts.csv}: what was
 * measured tells of them what the rows say.
 */
class VerdictsTest {
  private static final Map<String, Long> DRAWN =
      new TreeMap<>(Map.of("EVENT", 100L, "AGREEMENT", 50L, "FIGURE", 100L));

  private final List<CsvRow> verdicts =
      Csv.read(Seeds.folder(Path.of("src/test/resources")), "judged/verdicts.csv");

  @Test
  void areAsManyAsWereDrawn() {
    assertThat(count(verdicts)).isEqualTo(DRAWN);
  }

  @Test
  void areOfBothJudges() {
    assertThat(verdicts)
        .allMatch(row -> isVerdict(row.need("judge_1")) && isVerdict(row.need("judge_2")));
  }

  @Test
  void areToldWhereMeasured() throws IOException {
    List<CsvRow> right =
        verdicts.stream()
            .filter(row -> row.yes("judge_1") && row.yes("judge_2"))
            .collect(Collectors.toList());
    Map<String, Long> shares = count(right);

    assertThat(Files.readString(Path.of("src/main/docs/measured.md")))
        .contains(
            "both called right: %d of 100 events, %d of 50 agreements, %d of 100 figures"
                .formatted(
                    shares.getOrDefault("EVENT", 0L),
                    shares.getOrDefault("AGREEMENT", 0L),
                    shares.getOrDefault("FIGURE", 0L)));
  }

  private static boolean isVerdict(String verdict) {
    return verdict.equals("yes") || verdict.equals("no");
  }

  private static Map<String, Long> count(List<CsvRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.need("fact_kind"), TreeMap::new, Collectors.counting()));
  }
}
