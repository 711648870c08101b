package org.diwan.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.diwan.catalog.Relation;

/** Streams the rows of a view into a file of the release. */
interface ViewWriter {

  /** That of a format. */
  static ViewWriter of(ReleaseFormat format, Connection connection, ReleaseFolder folder) {
    return switch (format) {
      case CSV, PACKED_CSV -> new CsvWriter(connection, folder);
      case PARQUET -> new ParquetViews(connection, folder);
    };
  }

  /** Writes all rows and says how many. */
  WrittenView write(Relation view, String file) throws SQLException, IOException;
}
