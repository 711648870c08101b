package org.diwan.warehouse;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Writes the rows of one table by {@code COPY … (format binary)}: no escaping, no text that could
 * be taken for null. Unpaired surrogates are an error here, where the driver would write question
 * marks.
 *
 * <p>A row is begun with {@link #row} and then given its fields in the order of the columns.
 * Nothing is in the table before {@link #finish}; a writer that is closed without it takes its rows
 * back.
 */
final class CopyWriter implements AutoCloseable {
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
  };
  private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
  private static final int FLUSH_AT = 1 << 16;

  private final CopyIn copy;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(FLUSH_AT * 2);
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private final int columns;
  private long rows;

  /**
   * Opens a table for writing.
   *
   * @param columns names separated by commas
   */
  CopyWriter(Connection connection, String table, String columns) throws SQLException {
    this.columns = columns.split(",").length;
    this.copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + table + " (" + columns + ") from stdin (format binary)");
    write(() -> {
      out.write(SIGNATURE);
      out.writeInt(0);
      out.writeInt(0);
    });
  }

  CopyWriter row() throws SQLException {
    if (bytes.size() > FLUSH_AT) {
      flush();
    }
    rows++;
    return write(() -> out.writeShort(columns));
  }

  CopyWriter text(@Nullable String value) {
    return value == null ? nothing() : sized(encoded(value));
  }

  CopyWriter text(@Nullable Enum<?> value) {
    return text(value == null ? null : value.name());
  }

  CopyWriter number(int value) {
    return write(() -> {
      out.writeInt(Integer.BYTES);
      out.writeInt(value);
    });
  }

  CopyWriter number(@Nullable Long value) {
    return value == null
        ? nothing()
        : write(() -> {
          out.writeInt(Long.BYTES);
          out.writeLong(value);
        });
  }

  CopyWriter decimal(@Nullable BigDecimal value) {
    return value == null ? nothing() : sized(BinaryNumeric.of(value));
  }

  CopyWriter flag(boolean value) {
    return write(() -> {
      out.writeInt(1);
      out.writeByte(value ? 1 : 0);
    });
  }

  CopyWriter date(@Nullable LocalDate value) {
    return value == null ? nothing() : number((int) ChronoUnit.DAYS.between(EPOCH, value));
  }

  /** Ends the copy and returns how many rows it wrote. */
  long finish() throws SQLException {
    write(() -> out.writeShort(-1));
    flush();
    copy.endCopy();
    return rows;
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }

  private CopyWriter nothing() {
    return write(() -> out.writeInt(-1));
  }

  private CopyWriter sized(byte[] value) {
    return write(() -> {
      out.writeInt(value.length);
      out.write(value);
    });
  }

  private byte[] encoded(String value) {
    try {
      ByteBuffer utf8 = encoder.encode(CharBuffer.wrap(value));
      byte[] result = new byte[utf8.remaining()];
      utf8.get(result);
      return result;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("text with an unpaired surrogate: " + value, e);
    }
  }

  private void flush() throws SQLException {
    byte[] block = bytes.toByteArray();
    copy.writeToCopy(block, 0, block.length);
    bytes.reset();
  }

  private CopyWriter write(Writing writing) {
    try {
      writing.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }
}
