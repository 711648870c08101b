package org.diwan.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All files below a folder, by path, so that the order is the same on every file system. The folder
 * itself may be a link; links to folders below it are not followed, and nothing is looked at under
 * a name that starts with a dot. What goes while one looks is passed over; what may not be read is
 * among the files, for whoever opens it to say so.
 */
public final class FilesBelow extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  private FilesBelow(Path folder) {
    this.folder = folder;
  }

  /**
   * Walks through a folder.
   *
   * @throws IOException if the folder itself cannot be read
   */
  public static List<Path> of(Path folder) throws IOException {
    Path real = folder.toRealPath();
    FilesBelow walk = new FilesBelow(real);
    Files.walkFileTree(real, walk);
    return walk.files.stream()
        .map(file -> folder.resolve(real.relativize(file)))
        .sorted(Comparator.comparing(Path::toString))
        .toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
    return isHidden(below) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file) && !Files.isDirectory(file)) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (file.equals(folder)) {
      throw e;
    }
    if (!isHidden(file) && !(e instanceof NoSuchFileException)) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isHidden(Path path) {
    return !path.equals(folder) && path.getFileName().toString().startsWith(".");
  }
}
