package org.diwan.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void passesOverTheMarkThatSpreadsheetsBeginWith() {
    assertThat(rows("\uFEFFform_ar,kind\nفلان,ONE\n").getFirst().need("form_ar")).isEqualTo("فلان");
  }

  @Test
  void tellsTheLineOfTheFileBehindEmptyLinesAndCellsOfSeveral() {
    List<CsvRow> rows = rows("form_ar,kind\n\nفلان,\"ONE\nTWO\"\nعلان,\n");
    assertThat(rows).extracting(CsvRow::line).containsExactly(4L, 5L);
    assertThatThrownBy(() -> rows.get(1).need("kind"))
        .hasMessage("a.csv:5: column kind is empty: fill it or delete the row");
  }

  @Test
  void refusesRowsOfOtherLengthByLine() {
    assertThatThrownBy(() -> rows("form_ar,kind\n\nفلان\n"))
        .hasMessage("a.csv:3: has 1 cells where the header has 2");
  }

  @Test
  void isEmptyWithoutRows() {
    assertThat(rows("form_ar,kind\n")).isEmpty();
    assertThat(rows("")).isEmpty();
  }

  private static List<CsvRow> rows(String text) {
    return Csv.read(path -> new ByteArrayInputStream(text.getBytes(UTF_8)), "a.csv");
  }
}
