package org.diwan.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files meant by the paths of a command line.
 *
 * <ul>
 *   <li>a file must exist and be of a known kind, or a pipe, whatever its name;
 *   <li>a folder stands for all files below it, sorted by path, so that the order is the same
 *       everywhere; links to folders are not followed, what lies under a name that starts with a
 *       dot is left out.
 * </ul>
 */
final class InputFiles {
  private InputFiles() {}

  static List<Path> of(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else {
        files.add(known(path));
      }
    }
    return files;
  }

  private static Path known(Path path) {
    if (!Files.exists(path)) {
      throw new SourceUsageException("No such file or folder: " + path);
    }
    if (FileKind.of(path) == FileKind.UNKNOWN && !isPipe(path)) {
      throw new SourceUsageException("Not a .txt, .jsonl or .jsonl.gz file: " + path);
    }
    return path;
  }

  /**
   * A named pipe or one that a shell lends for a command's output: {@code <(zcat news.jsonl.gz)}.
   */
  static boolean isPipe(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !Files.isDirectory(path) && !isHidden(folder.relativize(path)))
          .sorted(InputFiles::compare)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new SourceUsageException("Cannot read folder " + folder + ": " + e.getMessage());
    }
  }

  private static boolean isHidden(Path path) {
    for (Path name : path) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** By name and not by the file system's own order, which differs between platforms. */
  private static int compare(Path one, Path other) {
    return one.toString().compareTo(other.toString());
  }
}
