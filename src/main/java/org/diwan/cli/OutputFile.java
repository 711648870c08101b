package org.diwan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/**
 * A file that an answer goes to. It is written beside and put in its place when it is whole, so
 * that whoever opens it never sees half of it.
 *
 * @param file an earlier one of that name is replaced
 */
record OutputFile(Path file) {

  /** Writes to a stream. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes it whole or not at all.
   *
   * @throws CommandFailure if it cannot be written
   */
  void write(Content content) {
    Path part = file.resolveSibling(file.getFileName() + ".part-" + UUID.randomUUID());
    try {
      try (OutputStream out = open(part)) {
        content.writeTo(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw CommandFailure.failed("--output " + file + " cannot be written: " + reason(e), e);
    } finally {
      remove(part);
    }
  }

  private OutputStream open(Path part) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder, give a file");
    }
    return new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW));
  }

  private String reason(IOException e) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null || Files.isDirectory(folder)
        ? String.valueOf(e.getMessage())
        : "there is no folder " + folder;
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      LoggerFactory.getLogger(OutputFile.class).warn("{} is left over", part, e);
    }
  }
}
