package org.diwan.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** A CSV file under {@code seeds/} with its cells exactly as they stand. */
record SeedFile(String name, List<String> columns, List<Row> rows) {
  static final Path FOLDER = Path.of("seeds");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** A row and the line it stands on. */
  record Row(String file, long line, Map<String, String> cells) {

    /** A cell as it stands, empty where there is none. */
    String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    /** The values of a cell; several are parted by {@code |}. */
    List<String> values(String column) {
      return Arrays.asList(cell(column).split("\\|", -1));
    }

    String problem(String what) {
      return file + ":" + line + ": " + what;
    }
  }

  static List<SeedFile> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .sorted()
          .map(SeedFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SeedFile of(String name) {
    return read(FOLDER.resolve(name));
  }

  private static SeedFile read(Path file) {
    String name = FOLDER.relativize(file).toString().replace('\\', '/');
    try (var reader = Files.newBufferedReader(file);
        var parser = FORMAT.parse(reader)) {
      List<Row> rows =
          parser.stream()
              .map(
                  cells -> new Row(name, cells.getRecordNumber() + 1, new TreeMap<>(cells.toMap())))
              .toList();
      return new SeedFile(name, parser.getHeaderNames(), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
