package org.diwan.warehouse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows of one table as {@code COPY … (format binary)} takes them: no escaping, no text that could
 * be taken for null. They are made without a connection, so on any thread, and then sent as they
 * are.
 *
 * <p>A row is begun with {@link #row} and then given its fields in the order of the columns.
 */
final class CopyRows {
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
  };
  private static final int FLAGS_AND_EXTENSION = 2 * Integer.BYTES;
  private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
  private static final int BLOCK = 1 << 16;
  private static final int NULL = -1;

  /** The type of the numbers in an array: {@code pg_type.oid} of {@code bigint}. */
  private static final int BIGINT = 20;

  private final String table;
  private final String columns;
  private final short width;
  private final List<ByteBuffer> blocks = new ArrayList<>();
  private ByteBuffer last = ByteBuffer.allocate(BLOCK);
  private long count;
  private @Nullable MessageDigest digest;
  private int digested;

  /**
   * Rows for a table.
   *
   * @param columns names separated by commas
   */
  CopyRows(String table, String columns) {
    this.table = table;
    this.columns = columns;
    this.width = (short) columns.split(",").length;
    blocks.add(last);
    last.put(SIGNATURE).put(new byte[FLAGS_AND_EXTENSION]);
  }

  CopyRows row() {
    endDigest();
    count++;
    room(Short.BYTES).putShort(width);
    return this;
  }

  /** The rest of the row goes into a digest, too; in full once the next is begun or this ended. */
  CopyRows into(MessageDigest of) {
    of.update(table.getBytes(UTF_8));
    digest = of;
    digested = last.position();
    return this;
  }

  CopyRows endDigest() {
    digest();
    digest = null;
    return this;
  }

  /**
   * A text, as it is.
   *
   * @throws IllegalArgumentException if it holds half a character: the driver would write a
   *     question mark
   */
  CopyRows text(@Nullable String value) {
    if (value == null) {
      return nothing();
    }
    ByteBuffer out = room(Integer.BYTES + value.length() * Utf8.LONGEST);
    int start = out.position() + Integer.BYTES;
    int end = Utf8.encode(value, out.array(), start);
    out.putInt(end - start).position(end);
    return this;
  }

  CopyRows text(@Nullable Enum<?> value) {
    return text(value == null ? null : value.name());
  }

  CopyRows number(int value) {
    room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
    return this;
  }

  CopyRows number(@Nullable Integer value) {
    return value == null ? nothing() : number(value.intValue());
  }

  CopyRows number(@Nullable Long value) {
    if (value == null) {
      return nothing();
    }
    room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
    return this;
  }

  /** An array of 64-bit numbers. */
  CopyRows numbers(List<Long> values) {
    int header = values.isEmpty() ? 3 : 5;
    int bytes = header * Integer.BYTES + values.size() * (Integer.BYTES + Long.BYTES);
    ByteBuffer out = room(Integer.BYTES + bytes).putInt(bytes);
    out.putInt(values.isEmpty() ? 0 : 1).putInt(0).putInt(BIGINT);
    if (!values.isEmpty()) {
      out.putInt(values.size()).putInt(1);
    }
    values.forEach(value -> out.putInt(Long.BYTES).putLong(value));
    return this;
  }

  CopyRows decimal(@Nullable BigDecimal value) {
    if (value == null) {
      return nothing();
    }
    byte[] digits = BinaryNumeric.of(value);
    room(Integer.BYTES + digits.length).putInt(digits.length).put(digits);
    return this;
  }

  CopyRows flag(boolean value) {
    room(Integer.BYTES + 1).putInt(1).put((byte) (value ? 1 : 0));
    return this;
  }

  CopyRows date(@Nullable LocalDate value) {
    return value == null ? nothing() : number((int) ChronoUnit.DAYS.between(EPOCH, value));
  }

  long count() {
    return count;
  }

  /** Sends the rows; to be called once, after the last one. Without rows nothing is sent. */
  void writeTo(Connection connection) throws SQLException {
    if (count == 0) {
      return;
    }
    room(Short.BYTES).putShort((short) NULL);
    CopyIn copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + table + " (" + columns + ") from stdin (format binary)");
    try {
      for (ByteBuffer block : blocks) {
        copy.writeToCopy(block.array(), 0, block.position());
      }
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private CopyRows nothing() {
    room(Integer.BYTES).putInt(NULL);
    return this;
  }

  private void digest() {
    if (digest != null) {
      digest.update(last.array(), digested, last.position() - digested);
      digested = last.position();
    }
  }

  /** Where so many bytes can be put, at its position. */
  private ByteBuffer room(int bytes) {
    if (last.remaining() < bytes) {
      digest();
      digested = 0;
      last = ByteBuffer.allocate(Math.max(BLOCK, bytes));
      blocks.add(last);
    }
    return last;
  }
}
