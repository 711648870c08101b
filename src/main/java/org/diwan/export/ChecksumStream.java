package org.diwan.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Tells the SHA-256 of what went through it, in hexadecimal, when it is closed. */
final class ChecksumStream extends FilterOutputStream {

  private final MessageDigest digest;
  private final Consumer<String> told;
  private boolean closed;

  ChecksumStream(OutputStream out, Consumer<String> told) {
    super(out);
    this.told = told;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    digest.update((byte) b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    digest.update(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      super.close();
      told.accept(HexFormat.of().formatHex(digest.digest()));
    }
  }
}
