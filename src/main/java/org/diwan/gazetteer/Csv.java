package org.diwan.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads seed files: UTF-8, RFC 4180, one header line, several values in a cell separated by {@code
 * |}.
 */
public final class Csv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Csv() {}

  /** All rows of a file. A row with too few or too many cells is an error. */
  public static List<CsvRow> read(Seeds seeds, String path) {
    try (CSVParser parser = FORMAT.parse(withoutMark(seeds.open(path)))) {
      List<CsvRow> rows = new ArrayList<>();
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CSVRecord cells = records.next();
        CsvRow row = new CsvRow(path, cells, parser.getCurrentLineNumber());
        if (!cells.isConsistent()) {
          throw row.error(
              "has "
                  + cells.size()
                  + " cells where the header has "
                  + parser.getHeaderNames().size());
        }
        rows.add(row);
      }
      return rows;
    } catch (UncheckedIOException | IOException e) {
      throw unreadable(path, e);
    }
  }

  /** The columns of a file. */
  static List<String> header(String path, InputStream in) {
    try (CSVParser parser = FORMAT.parse(withoutMark(in))) {
      return parser.getHeaderNames();
    } catch (UncheckedIOException | IOException e) {
      throw unreadable(path, e);
    }
  }

  /** Rows are read one by one, where the parser wraps what goes wrong. */
  private static SeedException unreadable(String path, Exception e) {
    boolean coding =
        e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException;
    return new SeedException(
        path, coding ? "is not UTF-8: save it as UTF-8" : "is no CSV: " + e.getMessage());
  }

  /** Excel writes a byte order mark before UTF-8. */
  private static Reader withoutMark(InputStream in) throws IOException {
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    PushbackReader reader = new PushbackReader(new InputStreamReader(in, strict));
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return reader;
  }
}
