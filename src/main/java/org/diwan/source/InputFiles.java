package org.diwan.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files meant by the paths of a command line.
 *
 * <ul>
 *   <li>a file must exist and be of a known kind, or a pipe, whatever its name;
 *   <li>a folder stands for all {@linkplain FilesBelow files below it}.
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
    try {
      return FilesBelow.of(folder);
    } catch (IOException e) {
      throw new SourceUsageException("Cannot read folder " + folder + ": " + e.getMessage());
    }
  }
}
