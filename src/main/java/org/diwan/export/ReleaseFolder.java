package org.diwan.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * The folder of a release while it is written: hidden, beside its place. {@link #close} removes
 * what was not published.
 */
final class ReleaseFolder implements AutoCloseable {
  private static final String CHECKSUMS = "SHA256SUMS";

  private final Path target;
  private final Path part;
  private final Map<String, String> checksums = new TreeMap<>();

  private ReleaseFolder(Path target, Path part) {
    this.target = target;
    this.part = part;
  }

  /**
   * A new one.
   *
   * @throws ExportException if the release is there already
   */
  static ReleaseFolder of(ReleaseRequest request) throws IOException {
    Path target = request.folder();
    refuseExisting(target);
    if (Files.exists(request.parent()) && !Files.isDirectory(request.parent())) {
      throw new ExportException(request.parent() + " is a file: give a folder", null);
    }
    Files.createDirectories(request.parent());
    String name = "." + target.getFileName() + ".part-" + UUID.randomUUID();
    return new ReleaseFolder(target, Files.createDirectory(target.resolveSibling(name)));
  }

  /** A file of it; its checksum is known once the stream is closed. */
  OutputStream open(String file) throws IOException {
    OutputStream plain = new BufferedOutputStream(Files.newOutputStream(part.resolve(file)));
    OutputStream summed = new ChecksumStream(plain, sum -> checksums.put(file, sum));
    return file.endsWith(".gz") ? new GZIPOutputStream(summed) : summed;
  }

  void write(String file, String text) throws IOException {
    try (OutputStream out = open(file)) {
      out.write(text.getBytes(UTF_8));
    }
  }

  /** Checksums of all files so far, as {@code sha256sum --check} reads them. */
  void writeChecksums() throws IOException {
    Files.writeString(
        part.resolve(CHECKSUMS),
        checksums.entrySet().stream()
            .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
            .collect(Collectors.joining()));
  }

  long bytes() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(part)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  /** Puts it in its place. */
  void publish() throws IOException {
    refuseExisting(target);
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    if (Files.isDirectory(part)) {
      try (Stream<Path> files = Files.list(part)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(part);
    }
  }

  private static void refuseExisting(Path target) {
    if (Files.exists(target)) {
      throw new ExportException(
          target + " is there already: move it away, or give another folder", null);
    }
  }
}
