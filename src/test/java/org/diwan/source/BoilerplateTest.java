package org.diwan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code lexicon/boilerplate.csv} is said once and takes its words out. */
class BoilerplateTest {
  private static final Furniture FURNITURE = new Furniture(Seeds.builtIn());
  private static final String BODY = "زار الوزير المعرض الكبير في المدينة أمس.";

  /**
   * @param words of one row
   */
  record Words(FurnitureKind kind, String words) {}

  static Stream<Words> words() {
    return Csv.read(Seeds.builtIn(), "lexicon/boilerplate.csv").stream()
        .flatMap(BoilerplateTest::of);
  }

  private static Stream<Words> of(CsvRow row) {
    FurnitureKind kind = row.code("kind", FurnitureKind.class);
    return row.list("words").stream().map(words -> new Words(kind, words));
  }

  @ParameterizedTest
  @MethodSource("words")
  void isTakenOut(Words row) {
    String line = row.words().replace("#", "12");
    String body =
        switch (row.kind()) {
          case LINE, TAGS -> BODY + "\n" + line;
          case LINE_START, BLOCK, TAIL, DATE_LINE, SOURCE_LINE -> BODY + "\n" + line + " زهور";
          case LINE_END -> BODY + "\nزهور " + line;
          case LEAD -> line + " " + BODY;
          case TRAIL -> BODY + " " + line + " زهور";
          case WORD -> BODY + " " + line + "abc";
        };
    assertThat(FURNITURE.clean(body).text()).isEqualTo(BODY);
  }

  @Test
  void saysNothingTwice() {
    Map<String, Words> seen = new HashMap<>();
    words().forEach(row -> assertThat(seen.put(row.kind() + Fold.fold(row.words()), row)).isNull());
  }
}
