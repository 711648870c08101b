package org.diwan.report.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
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
  MARKDOWN,
  /** A workbook for Excel or LibreOffice, every column, dates and numbers as such. */
  XLSX;

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

  /**
   * The format that the ending of a file's name tells, such as {@code .xlsx}.
   *
   * @throws ReportUsageException if it tells none
   */
  public static Format ofFile(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
    return switch (ending.toLowerCase(Locale.ROOT)) {
      case "xlsx" -> XLSX;
      case "csv" -> CSV;
      case "json" -> JSON;
      case "md" -> MARKDOWN;
      case "txt" -> TABLE;
      default ->
          throw new ReportUsageException(
              "the ending of '" + fileName + "' tells no format: give --format, one of " + names());
    };
  }

  /**
   * Writes an answer, text in UTF-8; lines end with a line feed, those of CSV as its standard has
   * it. The stream stays open.
   *
   * @throws ReportUsageException if the answer is larger than the format can hold
   */
  public void print(Table table, Screen screen, OutputStream out) throws IOException {
    if (this == XLSX) {
      new XlsxPrinter(screen.rightToLeft()).print(table, out);
      return;
    }
    Writer text = new OutputStreamWriter(out, UTF_8);
    print(table, screen, text);
    text.flush();
  }

  private void print(Table table, Screen screen, Writer out) throws IOException {
    switch (this) {
      case TABLE -> new TablePrinter(screen).print(table, out);
      case CSV -> new CsvPrinter(screen.byteOrderMark()).print(table, out);
      case JSON -> new JsonPrinter().print(table, out);
      case MARKDOWN -> new MarkdownPrinter().print(table, out);
      case XLSX -> throw new IllegalStateException("a workbook is no text");
    }
  }

  /** Whether a person reads it rather than a program: programs want all rows. */
  public boolean isForReaders() {
    return this == TABLE || this == MARKDOWN;
  }

  /** Whether it is text, which a terminal can show. */
  public boolean isText() {
    return this != XLSX;
  }

  private static String names() {
    return Arrays.stream(values())
        .map(format -> format.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
