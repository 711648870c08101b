package org.diwan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.diwan.gazetteer.Seeds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** With whose lists a command reads: the program's, or those of an analyst before them. */
final class SeedsOption {

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description =
          "a folder with reference/, lexicon/ and corrections/ of your own: its files replace the program's")
  @Nullable Path folder;

  /** The lists; a file in the folder that would never be read is told instead of passed over. */
  Seeds read() {
    if (folder == null) {
      return Seeds.builtIn();
    }
    if (!Files.isDirectory(folder)) {
      throw CommandFailure.usage("--seeds " + folder + " is no folder");
    }
    verify(folder);
    return Seeds.folder(folder);
  }

  private static void verify(Path folder) {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      files.filter(file -> file.toString().endsWith(".csv")).forEach(file -> verify(folder, file));
    } catch (IOException | UncheckedIOException e) {
      throw CommandFailure.failed("--seeds " + folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static void verify(Path folder, Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    if (!Seeds.isBuiltIn(path)) {
      throw CommandFailure.usage(
          "--seeds: no list is called "
              + path
              + ": name it like one of the program's, such as reference/people.csv, or move it away");
    }
  }
}
