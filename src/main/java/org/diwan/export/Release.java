package org.diwan.export;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.diwan.catalog.Relation;

/**
 * A release that was written: one file a view, {@code dictionary.csv}, {@code views.csv}, {@code
 * README.md} and {@code SHA256SUMS}.
 *
 * @param folder that holds it
 * @param rows of all views together
 * @param bytes of all files
 */
public record Release(Path folder, int views, long rows, long bytes) {

  /**
   * Writes a release, whole or not at all: into a folder beside, which gets its name at the end.
   * All views are read in one snapshot. Memory does not grow with what is written.
   *
   * @param database as a login that may read the schema reporting
   * @throws ExportException if the folder is there already or cannot be written
   * @throws SQLException if the database cannot be read
   */
  public static Release write(DataSource database, ReleaseRequest request) throws SQLException {
    try (ReleaseFolder folder = ReleaseFolder.of(request)) {
      Release release = write(database, request, folder);
      folder.publish();
      return release;
    } catch (IOException e) {
      throw new ExportException(
          "the release cannot be written to " + request.folder() + ": " + e.getMessage(), e);
    }
  }

  private static Release write(DataSource database, ReleaseRequest request, ReleaseFolder folder)
      throws SQLException, IOException {
    try (Connection connection = database.getConnection()) {
      Snapshot snapshot = Snapshot.of(connection);
      List<WrittenView> views = new ArrayList<>();
      ViewWriter writer = ViewWriter.of(request.format(), connection, folder);
      for (Relation view : snapshot.relations()) {
        views.add(writer.write(view, request.fileOf(view.name())));
      }
      Documents documents = new Documents(folder, request);
      documents.write(snapshot, views);
      folder.writeChecksums();
      long rows = views.stream().mapToLong(WrittenView::rows).sum();
      return new Release(request.folder(), views.size(), rows, folder.bytes());
    }
  }
}
