package org.diwan.gazetteer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Set;
import org.diwan.text.Fold;
import org.diwan.text.NumberWord;
import org.diwan.text.NumberWords;

/**
 * Reads {@code lexicon/number_words.csv}: word, value (a whole number or {@code 1/3}), kind,
 * spellings it never is.
 */
public final class NumberWordsFile {
  private static final String PATH = "lexicon/number_words.csv";

  private NumberWordsFile() {}

  public static NumberWords read(Seeds seeds) {
    NumberWords.Builder words = NumberWords.builder();
    for (CsvRow row : Csv.read(seeds, PATH)) {
      Set<String> never = new HashSet<>();
      row.list("never").forEach(spelling -> never.add(Fold.fold(spelling)));
      words.add(row.need("word"), row.code("kind", NumberWord.Kind.class), value(row), never);
    }
    return words.build();
  }

  private static BigDecimal value(CsvRow row) {
    String[] parts = row.need("value").split("/");
    try {
      BigDecimal over = parts.length == 2 ? new BigDecimal(parts[1]) : BigDecimal.ONE;
      return new BigDecimal(parts[0]).divide(over, MathContext.DECIMAL32);
    } catch (ArithmeticException | NumberFormatException e) {
      throw row.error("column value: '" + row.get("value") + "' is no number, write 12 or 1/3");
    }
  }
}
