package org.diwan.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of some files is read, by their bytes as they lie on the disk: what is gzipped needs no
 * look ahead. Of a pipe nobody knows the end.
 */
final class InputShare {
  private final long total;
  private final AtomicLong read = new AtomicLong();

  private InputShare(long total) {
    this.total = total;
  }

  static InputShare of(List<Path> files) {
    boolean isKnown = files.stream().noneMatch(InputFiles::isPipe);
    return new InputShare(isKnown ? files.stream().mapToLong(InputShare::size).sum() : 0);
  }

  /** Where the end is not known. */
  static InputShare unknown() {
    return new InputShare(0);
  }

  /** What cannot be asked for its size will be rejected when it is its turn. */
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /** The share read so far, from 0 to 1. */
  OptionalDouble read() {
    return total == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, (double) read.get() / total));
  }

  /** Opens a file whose bytes count as they are read. */
  InputStream open(Path file) throws IOException {
    return new Counting(Files.newInputStream(file));
  }

  private final class Counting extends FilterInputStream {
    private Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      read.addAndGet(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int count = super.read(into, from, length);
      read.addAndGet(Math.max(0, count));
      return count;
    }
  }
}
