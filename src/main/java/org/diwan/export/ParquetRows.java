package org.diwan.export;

import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Builds what writes rows of cells, each cell as {@link ParquetColumn} reads it. */
final class ParquetRows extends ParquetWriter.Builder<@Nullable Object[], ParquetRows> {
  private final MessageType schema;
  private final Map<String, String> told;

  ParquetRows(OutputFile file, MessageType schema, Map<String, String> told) {
    super(file);
    this.schema = schema;
    this.told = told;
  }

  @Override
  protected ParquetRows self() {
    return this;
  }

  @Override
  protected WriteSupport<@Nullable Object[]> getWriteSupport(Configuration hadoop) {
    return new Rows(schema, told);
  }

  @Override
  protected WriteSupport<@Nullable Object[]> getWriteSupport(ParquetConfiguration plain) {
    return new Rows(schema, told);
  }

  private static final class Rows extends WriteSupport<@Nullable Object[]> {
    private final WriteContext context;
    private @Nullable RecordConsumer consumer;

    Rows(MessageType schema, Map<String, String> told) {
      this.context = new WriteContext(schema, told);
    }

    @Override
    public WriteContext init(Configuration hadoop) {
      return context;
    }

    @Override
    public WriteContext init(ParquetConfiguration plain) {
      return context;
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
      consumer = recordConsumer;
    }

    @Override
    public void write(@Nullable Object[] cells) {
      RecordConsumer to = java.util.Objects.requireNonNull(consumer);
      to.startMessage();
      for (int i = 0; i < cells.length; i++) {
        Object cell = cells[i];
        if (cell != null) {
          String name = context.getSchema().getFieldName(i);
          to.startField(name, i);
          add(to, cell);
          to.endField(name, i);
        }
      }
      to.endMessage();
    }

    private static void add(RecordConsumer to, Object cell) {
      switch (cell) {
        case Long number -> to.addLong(number);
        case Integer number -> to.addInteger(number);
        case Boolean flag -> to.addBoolean(flag);
        case String text -> to.addBinary(Binary.fromString(text));
        case byte[] unscaled -> to.addBinary(Binary.fromConstantByteArray(unscaled));
        default -> throw new IllegalArgumentException("no cell: " + cell.getClass());
      }
    }
  }
}
