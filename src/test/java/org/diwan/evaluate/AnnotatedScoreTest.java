package org.diwan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How good the reading is where people have written down what is there. */
class AnnotatedScoreTest {

  @Test
  void readsTheFiveArticlesThatTheProgramBrings() {
    Scores scores = Annotated.seeds().score();
    print("The five articles", scores);

    assertThat(scores.absent()).isZero();
    assertThat(scores.all().f1()).as(remarks(scores)).isGreaterThanOrEqualTo(0.90);
    for (Line line : Line.values()) {
      assertThat(scores.line(line).f1()).as(line + remarks(scores)).isGreaterThanOrEqualTo(0.80);
    }
  }

  /** The bound only guards against a fall: these numbers are for reading. */
  @Test
  void readsArticlesOfManyOutlets() {
    Scores scores = Annotated.dev().score();
    print("Articles of many outlets", scores);

    assertThat(scores.absent()).isZero();
    assertThat(scores.all().f1()).isGreaterThanOrEqualTo(0.60);
  }

  /** Likewise: what to expect of articles that nobody looked at, and of those looked at. */
  @ParameterizedTest
  @CsvSource({"learned, 0.60", "unseen, 0.70", "learned_later, 0.60", "unseen_later, 0.65"})
  void readsThePressAtLarge(String folder, double least) {
    Scores scores = Annotated.ofThePress(folder).score();
    print("Articles of the press, " + folder, scores);

    assertThat(scores.absent()).isZero();
    assertThat(scores.all().f1()).isGreaterThanOrEqualTo(least);
  }

  @Test
  void higherConfidenceIsRightMoreOften() {
    Map<Band, Share> bands = Annotated.dev().score().bands();
    int all = bands.values().stream().mapToInt(Share::all).sum();

    assertThat(bands.values()).allSatisfy(band -> assertThat(band.all() * 10).isGreaterThan(all));
    assertThat(bands.values().stream().map(Share::value)).isSorted();
  }

  private static void print(String title, Scores scores) {
    System.out.println(title);
    List<String> table = ScoreTable.of(scores);
    table.forEach(System.out::println);
  }

  private static String remarks(Scores scores) {
    return "\n" + String.join("\n", scores.remarks()) + "\n";
  }
}
