package org.diwan.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes in bounded memory: a line over the limit keeps only its beginning. */
final class LineReader implements Closeable {
  /**
   * A line without its end.
   *
   * @param number counts from 1
   * @param length in bytes, more than {@code bytes} holds where the line is too long
   */
  record Line(long number, byte[] bytes, long length) {
    boolean isCut() {
      return length > bytes.length;
    }
  }

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private byte[] line = new byte[1 << 13];
  private int position;
  private int filled;
  private long number;

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line, null at the end. */
  @Nullable Line next() throws IOException {
    if (position == filled && !fill()) {
      return null;
    }
    int kept = 0;
    long length = 0;
    boolean ended = false;
    while (!ended && (position < filled || fill())) {
      int end = lineEnd();
      ended = end < filled;
      kept = keep(kept, end);
      length += end - position;
      position = ended ? end + 1 : end;
    }
    number++;
    return new Line(number, Arrays.copyOf(line, kept), length);
  }

  private int lineEnd() {
    int end = position;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private int keep(int kept, int end) {
    int more = Math.min(end - position, limit - kept);
    if (kept + more > line.length) {
      line = Arrays.copyOf(line, Math.min(limit, Math.max(line.length * 2, kept + more)));
    }
    System.arraycopy(buffer, position, line, kept, more);
    return kept + more;
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  long number() {
    return number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
