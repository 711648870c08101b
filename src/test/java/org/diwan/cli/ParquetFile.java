package org.diwan.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file as its own library reads it.
 *
 * @param rows cells as text, empty where nothing is known
 */
record ParquetFile(String schema, String comment, List<String> columns, List<List<String>> rows) {

  static ParquetFile read(Path path) throws IOException {
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withCodecFactory(new Gunzip())
            .build();
    try (ParquetFileReader file = ParquetFileReader.open(new LocalInputFile(path), options)) {
      MessageType schema = file.getFileMetaData().getSchema();
      List<List<String>> rows = new ArrayList<>();
      for (PageReadStore pages = file.readNextRowGroup();
          pages != null;
          pages = file.readNextRowGroup()) {
        RecordReader<Group> reader =
            new ColumnIOFactory()
                .getColumnIO(schema)
                .getRecordReader(pages, new GroupRecordConverter(schema));
        for (long i = 0; i < pages.getRowCount(); i++) {
          rows.add(cells(reader.read()));
        }
      }
      List<String> columns = schema.getFields().stream().map(field -> field.getName()).toList();
      String comment = file.getFileMetaData().getKeyValueMetaData().getOrDefault("comment", "");
      return new ParquetFile(schema.toString(), comment, columns, rows);
    }
  }

  /** As {@link #rows} has it, of what JDBC gave. */
  static String shown(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case Date day -> day.toLocalDate().toString();
      case Timestamp time -> time.toLocalDateTime().toString();
      case BigDecimal number -> number.stripTrailingZeros().toPlainString();
      default -> cell.toString();
    };
  }

  private static List<String> cells(Group row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getType().getFieldCount(); i++) {
      cells.add(row.getFieldRepetitionCount(i) == 0 ? "" : cell(row, i));
    }
    return cells;
  }

  private static String cell(Group row, int i) {
    return switch (row.getType().getType(i).getLogicalTypeAnnotation()) {
      case DateLogicalTypeAnnotation day -> LocalDate.ofEpochDay(row.getInteger(i, 0)).toString();
      case DecimalLogicalTypeAnnotation decimal ->
          shown(new BigDecimal(new BigInteger(row.getBinary(i, 0).getBytes()), decimal.getScale()));
      case TimestampLogicalTypeAnnotation time ->
          LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC)
              .plus(row.getLong(i, 0), ChronoUnit.MICROS)
              .toString();
      case null, default -> row.getValueToString(i, 0);
    };
  }

  private static final class Gunzip implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
      throw new UnsupportedOperationException();
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
      return new Pages();
    }

    @Override
    public void release() {}
  }

  private static final class Pages implements CompressionCodecFactory.BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput packed, int size) throws IOException {
      byte[] bytes = packed.toByteArray();
      return BytesInput.from(new GZIPInputStream(new ByteArrayInputStream(bytes)).readNBytes(size));
    }

    @Override
    public void decompress(ByteBuffer packed, int length, ByteBuffer plain, int size)
        throws IOException {
      byte[] bytes = new byte[length];
      packed.get(bytes);
      plain.put(decompress(BytesInput.from(bytes), size).toByteArray());
    }

    @Override
    public void release() {}
  }
}
