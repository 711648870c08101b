package org.diwan.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** A file that others read while it is written: they see the old one or the new one, whole. */
public final class WholeFile {

  private WholeFile() {}

  /** Writes to a stream. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes a text in UTF-8, as {@link #write(Path, Content)} does. */
  public static void write(Path file, String text) throws IOException {
    write(file, out -> out.write(text.getBytes(UTF_8)));
  }

  /**
   * Writes it, readable as the process's umask says; an earlier one of that name is replaced.
   *
   * @throws IOException if it cannot be written; the message says why
   */
  public static void write(Path file, Content content) throws IOException {
    verify(file);
    // Beside it, for only within a folder is renaming one step; no ending that collectors look for.
    Path fresh =
        folder(file).resolve("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
        content.writeTo(out);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void verify(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder, give a file");
    }
    if (!Files.isDirectory(folder(file))) {
      throw new IOException("there is no folder " + folder(file));
    }
  }

  /** The folder that it is in. */
  public static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a root is no file");
  }
}
