package org.diwan.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lists of an analyst's folder; those it does not hold come from the program. */
record SeedFolder(Path folder) implements Seeds {

  @Override
  public InputStream open(String path) {
    Path file = folder.resolve(path);
    try {
      if (!Files.exists(file)) {
        return Seeds.builtIn().open(path);
      }
      verifyHeader(path, file);
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new SeedException(file.toString(), "cannot be read: " + e.getMessage());
    }
  }

  /** A column that no list has is a slip that would leave another empty. */
  private static void verifyHeader(String path, Path file) throws IOException {
    if (!Seeds.isBuiltIn(path)) {
      return;
    }
    List<String> known = Csv.header(path, Seeds.builtIn().open(path));
    for (String column : Csv.header(path, Files.newInputStream(file))) {
      if (!known.contains(column)) {
        throw new SeedException(
            path, 1, "unknown column '" + column + "': use " + String.join(", ", known));
      }
    }
  }
}
