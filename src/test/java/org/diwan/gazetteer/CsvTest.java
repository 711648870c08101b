package org.diwan.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
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

  @Test
  void tellsWhatIsNotUtf8WhereverItStands() {
    byte[] row = "form_ar,kind\nفلان,ONE\n".getBytes(Charset.forName("windows-1256"));
    assertThatThrownBy(() -> Csv.read(path -> new ByteArrayInputStream(row), "a.csv"))
        .hasMessage("a.csv: is not UTF-8: save it as UTF-8");
    byte[] header = "نوع,kind\n".getBytes(Charset.forName("windows-1256"));
    assertThatThrownBy(() -> Csv.header("a.csv", new ByteArrayInputStream(header)))
        .hasMessage("a.csv: is not UTF-8: save it as UTF-8");
  }

  private static List<CsvRow> rows(String text) {
    return Csv.read(path -> new ByteArrayInputStream(text.getBytes(UTF_8)), "a.csv");
  }
}
