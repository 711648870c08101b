package org.diwan.export;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.diwan.catalog.Column;
import org.diwan.catalog.Relation;

/**
 * What stands beside the rows: the dictionary, the list of files, and a page that explains both.
 */
record Documents(ReleaseFolder folder, ReleaseRequest request) {

  private static final String README =
      """
      # Diwan, release of %s

      What diwan %s held at %s%s: %,d views of the schema `reporting`.
      All files are of that moment.

      - %s
      - `dictionary.csv`: view, position, column, type and meaning of every column.
      - `views.csv`: the list below, to be read by programs.
      - `SHA256SUMS`: `sha256sum --check SHA256SUMS` proves that every file is whole.

      | file | rows | one row per |
      | --- | ---: | --- |
      %s\
      """;

  void write(Snapshot snapshot, List<WrittenView> views) throws IOException {
    folder.write("dictionary.csv", dictionary(snapshot.relations()));
    folder.write("views.csv", list(views));
    folder.write("README.md", readme(snapshot, views));
  }

  private static String dictionary(List<Relation> views) throws IOException {
    StringBuilder csv = new StringBuilder();
    CSVFormat.RFC4180.printRecord(csv, "view", "position", "column", "type", "comment");
    for (Relation view : views) {
      for (Column column : view.columns()) {
        CSVFormat.RFC4180.printRecord(
            csv, view.name(), column.position(), column.name(), column.type(), column.comment());
      }
    }
    return csv.toString();
  }

  private static String list(List<WrittenView> views) throws IOException {
    StringBuilder csv = new StringBuilder();
    CSVFormat.RFC4180.printRecord(csv, "view", "file", "rows", "comment");
    for (WrittenView written : views) {
      Relation view = written.view();
      CSVFormat.RFC4180.printRecord(
          csv, view.name(), written.file(), written.rows(), view.comment());
    }
    return csv.toString();
  }

  private String readme(Snapshot snapshot, List<WrittenView> views) {
    return String.format(
        Locale.ROOT,
        README,
        request.day(),
        request.program(),
        DateTimeFormatter.ISO_INSTANT.format(snapshot.taken().truncatedTo(ChronoUnit.SECONDS)),
        snapshot.run() == null ? "" : " after run " + snapshot.run(),
        views.size(),
        request.format().told(),
        views.stream().map(Documents::line).collect(Collectors.joining()));
  }

  private static String line(WrittenView written) {
    String grain = written.view().grain().replace("|", "\\|");
    return String.format(
        Locale.ROOT, "| `%s` | %,d | %s |\n", written.file(), written.rows(), grain);
  }
}
