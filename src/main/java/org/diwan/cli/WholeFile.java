package org.diwan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** A file that others read while it is written: they see the old one or the new one, whole. */
final class WholeFile {

  private WholeFile() {}

  /** Writes it, readable as the process's umask says. */
  static void write(Path file, String text) throws IOException {
    // Beside it, for only within a folder is renaming one step; no ending that collectors look for.
    Path fresh =
        folder(file).resolve("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** The folder that it is in. */
  static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a root is no file");
  }
}
