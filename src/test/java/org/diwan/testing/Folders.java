package org.diwan.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** What a test puts beside its own temporary folder, it takes away again. */
public final class Folders {

  private Folders() {}

  /** Deletes a folder and all that is in it. */
  public static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /**
   * Has a folder of very many files deleted by a process that outlives this one: the files of some
   * hundred databases take half a minute, for which nobody need wait.
   */
  public static void deleteAfterwards(Path folder) throws IOException {
    if (File.separatorChar == '/') {
      new ProcessBuilder("rm", "-rf", folder.toString()).start();
    } else {
      delete(folder);
    }
  }
}
