package org.diwan.report.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.diwan.report.ReportUsageException;
import org.diwan.report.WholeFile;

/**
 * The folder of a site. A folder that holds anything else is refused; in one written before, pages
 * of what is no longer there are removed at the end.
 */
final class SiteFolder {
  private static final String MARK = ".diwan-site";
  private static final String PAGE_OF_A_RECORD =
      "(ar/)?(pair|participant|agreement|event)/[^/]+\\.html";

  private final Path root;
  private final Set<Path> written = new HashSet<>();
  private long bytes;

  private SiteFolder(Path root) {
    this.root = root;
  }

  /**
   * Takes the folder for a site, made where it is missing.
   *
   * @throws ReportUsageException if it holds something else
   */
  static SiteFolder at(Path folder) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new ReportUsageException("--html " + folder + " is a file: give a folder");
    }
    if (Files.isDirectory(root) && !isEmpty(root) && !Files.exists(root.resolve(MARK))) {
      throw new ReportUsageException(
          "--html " + folder + " holds other files: give an empty folder, or a new one");
    }
    Files.createDirectories(root);
    SiteFolder site = new SiteFolder(root);
    site.write(MARK, "Written by diwan: its pages are written anew each time.\n");
    return site;
  }

  void write(String path, String content) throws IOException {
    Path file = place(path);
    WholeFile.write(file, content);
    bytes += Files.size(file);
  }

  /** Copies a resource that lies beside the templates. */
  void copy(String path) throws IOException {
    String resource = "/site/" + path;
    try (InputStream in =
        Objects.requireNonNull(SiteFolder.class.getResourceAsStream(resource), resource)) {
      Path file = place(path);
      WholeFile.write(file, in::transferTo);
      bytes += Files.size(file);
    }
  }

  /** Removes what an earlier site left and this one did not write. */
  void sweep() throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.walk(root)) {
      left = files.filter(file -> isPageOfARecord(file) && !written.contains(file)).toList();
    }
    for (Path file : left) {
      Files.deleteIfExists(file);
    }
  }

  private boolean isPageOfARecord(Path file) {
    return root.relativize(file).toString().replace('\\', '/').matches(PAGE_OF_A_RECORD);
  }

  int files() {
    return written.size() - 1;
  }

  long bytes() {
    return bytes;
  }

  private Path place(String path) throws IOException {
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root)) {
      throw new IllegalArgumentException(path + " leads out of the site");
    }
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    written.add(file);
    return file;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
