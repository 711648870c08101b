package org.diwan.store;

import static org.apache.commons.compress.archivers.tar.TarConstants.LF_SYMLINK;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's own programs, which the jar carries packed. They are unpacked into the home, not
 * into the system's temporary folder: that one is swept, and others may write to it.
 */
final class Binaries {

  private static final int OWNER_EXECUTES = 0100;

  private Binaries() {}

  /**
   * The folder with {@code bin/}, unpacked where it is not there yet. The caller holds the home's
   * lock.
   *
   * @throws StoreException where the jar carries none for this platform
   */
  static Path unpacked(Home home, String version) throws IOException {
    String name =
        String.join("-", version, system(), System.getProperty("os.arch")).toLowerCase(Locale.ROOT);
    Path target = home.server().resolve(name);
    if (!Files.isDirectory(target)) {
      Path fresh = home.server().resolve(name + ".new");
      deleteAll(fresh);
      unpack(fresh);
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }
    return target;
  }

  /** Deletes a folder and what is in it, if it is there. */
  static void deleteAll(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void unpack(Path folder) throws IOException {
    try (InputStream packed = open();
        TarArchiveInputStream tar =
            new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(entry, tar, folder);
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path folder)
      throws IOException {
    Path file = folder.resolve(entry.getName()).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException("the archive leaves its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(folder.resolve(entry.getName()).getParent());
    if (entry.getLinkFlag() == LF_SYMLINK) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, file);
    if ((entry.getMode() & OWNER_EXECUTES) != 0 && !file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made executable: is its disk mounted noexec?");
    }
  }

  private static InputStream open() throws IOException {
    String platform = system();
    String processor = System.getProperty("os.arch");
    try {
      return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(platform, processor);
    } catch (IllegalStateException e) {
      throw new StoreException(
          "this build carries no PostgreSQL for "
              + (platform + " " + processor)
              + ": build it on this platform, or use a server of your own with --url",
          e);
    }
  }

  private static String system() {
    String name = System.getProperty("os.name").split(" ", 2)[0];
    return name.equals("Mac") ? "Darwin" : name;
  }
}
