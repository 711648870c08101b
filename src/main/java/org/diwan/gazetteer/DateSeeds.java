package org.diwan.gazetteer;

import java.util.List;
import org.diwan.text.DateGuard;
import org.diwan.text.DateLexicon;
import org.diwan.text.DateUnit;
import org.diwan.text.DateWord;
import org.diwan.text.DateWordKind;

/** Reads the words of dates from {@code lexicon/}; a word that is said twice is an error. */
public final class DateSeeds {
  private enum Calendar {
    GREGORIAN,
    HIJRI
  }

  private final DateLexicon.Builder builder = new DateLexicon.Builder();

  private DateSeeds() {}

  public static DateLexicon read(Seeds seeds) {
    DateSeeds reading = new DateSeeds();
    Csv.read(seeds, "lexicon/months.csv").forEach(reading::month);
    Csv.read(seeds, "lexicon/weekdays.csv").forEach(reading::weekday);
    Csv.read(seeds, "lexicon/date_words.csv").forEach(reading::word);
    Csv.read(seeds, "lexicon/date_names.csv").forEach(reading::name);
    return reading.builder.build();
  }

  private void month(CsvRow row) {
    boolean hijri = row.code("calendar", Calendar.class) == Calendar.HIJRI;
    DateWordKind kind = hijri ? DateWordKind.HIJRI_MONTH : DateWordKind.MONTH;
    add(row, new DateWord(kind, number(row, "month"), null, row.code("guard", DateGuard.class)));
  }

  private void weekday(CsvRow row) {
    add(row, DateWord.of(DateWordKind.WEEKDAY, number(row, "iso_day")));
  }

  private void word(CsvRow row) {
    DateUnit unit = row.orNull("unit") == null ? null : row.code("unit", DateUnit.class);
    DateWordKind kind = row.code("kind", DateWordKind.class);
    add(row, new DateWord(kind, number(row, "value"), unit, DateGuard.NONE));
  }

  private void name(CsvRow row) {
    add(
        row,
        DateWord.of(DateWordKind.NAME_HEAD, row.yes("years") ? DateWord.NAMED_AFTER_YEARS : 0));
  }

  private void add(CsvRow row, DateWord meaning) {
    List<String> words = row.list("words");
    if (words.isEmpty()) {
      throw row.error("column words is empty");
    }
    for (String word : words) {
      if (builder.add(word, meaning) != null) {
        throw row.error("'" + word + "' already stands in another row: keep one");
      }
    }
  }

  private static int number(CsvRow row, String column) {
    try {
      return Integer.parseInt(row.need(column));
    } catch (NumberFormatException e) {
      throw row.error("column " + column + ": '" + row.get(column) + "' is no number");
    }
  }
}
