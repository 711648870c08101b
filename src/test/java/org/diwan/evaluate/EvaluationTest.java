package org.diwan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  private static final String GOLD =
      """
      {"article_ref": "a", "published_on": "2024-05-01", "origin": "unknown fields are left alone",
       "participants": [
         {"id": "EGY", "kind": "COUNTRY", "country": "EGY"},
         {"id": "JOR", "kind": "COUNTRY", "country": "JOR"}],
       "events": [
         {"type": "MEETING", "actors": ["EGY", "JOR"], "recipients": [], "others": [],
          "date": "2024-05", "status": "OCCURRED", "country": null, "city": null},
         {"type": "AID", "actors": ["EGY"], "recipients": ["JOR"], "date": "2024-06-01/2024-06-03",
          "status": "PLANNED", "optional": true}],
       "agreements": [],
       "figures": [{"value": 5, "high": null, "kind": "COUNT", "unit": "دولة", "status": "ACTUAL",
                    "qualifier": "EXACT"}]}
      """;

  @TempDir private Path folder;

  @Test
  void countsAnArticleThatWasNotReadAsMissed() {
    Scores scores = Evaluation.score(List.of(GoldFolder.parse(GOLD)), Map.of());

    assertThat(scores.absent()).isOne();
    assertThat(scores.line(Line.COUNTRIES).gold()).isEqualTo(2);
    assertThat(scores.line(Line.DEEDS).gold()).as("the optional one is no miss").isOne();
    assertThat(scores.line(Line.FIGURES).gold()).isOne();
    assertThat(scores.all().f1()).isZero();
    assertThat(ScoreTable.of(scores)).first().isEqualTo("1 annotated articles, 1 of them not read");
  }

  @Test
  void namesFileAndPlaceOfAnAnnotationThatIsWrong() throws IOException {
    Files.writeString(folder.resolve("a.json"), GOLD.replace("MEETING", "MEATING"));

    assertThatThrownBy(() -> GoldFolder.read(folder))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("a.json")
        .hasMessageContaining("MEATING")
        .hasMessageContaining("line 6");
  }

  @Test
  void namesTheFileOfADateThatIsNone() throws IOException {
    Files.writeString(folder.resolve("b.json"), GOLD.replace("2024-05\"", "2024-13\""));

    assertThatThrownBy(() -> GoldFolder.read(folder)).hasMessageContaining("b.json");
  }
}
