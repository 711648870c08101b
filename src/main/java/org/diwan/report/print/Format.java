package org.diwan.report.print;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.diwan.report.ReportUsageException;
import org.diwan.report.Table;

/** How an answer is written. */
public enum Format {
  /** Aligned columns for a person. */
  TABLE,
  /** RFC 4180, every column. */
  CSV,
  /** An array with one object a row, every column. */
  JSON,
  /** A Markdown table. */
  MARKDOWN;

  /**
   * The format of a name in any case.
   *
   * @throws ReportUsageException if there is none
   */
  public static Format of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(
            () -> new ReportUsageException("no format '" + name + "': there are " + names()));
  }

  /** Writes an answer; lines end with a line feed, those of CSV as its standard has it. */
  public void print(Table table, Screen screen, Appendable out) throws IOException {
    switch (this) {
      case TABLE -> new TablePrinter(screen).print(table, out);
      case CSV -> new CsvPrinter(screen.byteOrderMark()).print(table, out);
      case JSON -> new JsonPrinter().print(table, out);
      case MARKDOWN -> new MarkdownPrinter().print(table, out);
    }
  }

  /** Whether a person reads it rather than a program: programs want all rows. */
  public boolean isForReaders() {
    return this == TABLE || this == MARKDOWN;
  }

  private static String names() {
    return Arrays.stream(values())
        .map(format -> format.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
