package org.diwan.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.diwan.source.FilesBelow;

/**
 * Fingerprint by which a load that broke off is found again: inputs with size and time of change,
 * slice size, signature of the reading. Standard input and pipes cannot be read again and match
 * nothing.
 */
final class RunKey {
  private RunKey() {}

  static String of(LoadRequest request, String signature) {
    StringBuilder all = new StringBuilder(signature).append('\n').append(request.sliceSize());
    request
        .inputs()
        .forEach(input -> files(input).forEach(file -> all.append('\n').append(mark(file))));
    if (request.standardInput()) {
      all.append('\n').append(UUID.randomUUID());
    }
    return Sha256.of(all.toString());
  }

  private static List<Path> files(Path input) {
    try {
      return Files.isDirectory(input) ? FilesBelow.of(input) : List.of(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What tells a changed file from an unchanged one. */
  static String mark(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        return file.toAbsolutePath() + " " + UUID.randomUUID();
      }
      return file.toAbsolutePath() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return file.toAbsolutePath() + " unreadable";
    }
  }
}
