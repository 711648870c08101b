package org.diwan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.diwan.catalog.Column;
import org.diwan.catalog.Relation;
import org.jspecify.annotations.Nullable;

/** Writes a view as Parquet: each column with its type, packed by gzip. */
record ParquetViews(Connection connection, ReleaseFolder folder) implements ViewWriter {
  private static final int ROWS_AT_A_TIME = 1_000;

  /** Bytes held in memory before they are written: files stay small, so do their groups. */
  private static final long GROUP_BYTES = 16L << 20;

  @Override
  public WrittenView write(Relation view, String file) throws SQLException, IOException {
    List<ParquetColumn> columns = columns(view);
    try (OutputStream out = folder.open(file);
        ParquetWriter<@Nullable Object[]> writer = writer(view, columns, out);
        Statement statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_A_TIME);
      long rows = 0;
      try (ResultSet row = statement.executeQuery(ViewQuery.ordered(view))) {
        while (row.next()) {
          writer.write(cells(columns, row));
          rows++;
        }
      }
      return new WrittenView(view, file, rows);
    }
  }

  private List<ParquetColumn> columns(Relation view) throws SQLException {
    Decimals decimals = Decimals.of(connection, view);
    List<ParquetColumn> columns = new ArrayList<>();
    for (Column column : view.columns()) {
      columns.add(ParquetColumn.of(column, decimals));
    }
    return columns;
  }

  private static ParquetWriter<@Nullable Object[]> writer(
      Relation view, List<ParquetColumn> columns, OutputStream out) throws IOException {
    return new ParquetRows(
            new ForwardFile(out),
            ParquetColumn.schema(view, columns),
            Map.of("comment", view.comment()))
        .withConf(new PlainParquetConfiguration())
        .withCodecFactory(new Gzip())
        .withCompressionCodec(CompressionCodecName.GZIP)
        .withRowGroupSize(GROUP_BYTES)
        .build();
  }

  private static @Nullable Object[] cells(List<ParquetColumn> columns, ResultSet row)
      throws SQLException {
    @Nullable Object[] cells = new @Nullable Object[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = columns.get(i).read(row, i + 1);
    }
    return cells;
  }
}
