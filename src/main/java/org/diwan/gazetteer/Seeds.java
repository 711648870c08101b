package org.diwan.gazetteer;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where the seed files lie: in the program itself or in a folder of the analyst's. Paths look like
 * {@code reference/people.csv}.
 */
@FunctionalInterface
public interface Seeds {

  /** Opens a seed file; the caller closes it. */
  InputStream open(String path);

  /** The seeds that came with the program; always the same. */
  static Seeds builtIn() {
    return BuiltInSeeds.PROGRAM;
  }

  /**
   * A folder with {@code reference/} and {@code lexicon/}; files it does not hold come from the
   * program.
   */
  static Seeds folder(Path folder) {
    return new SeedFolder(folder);
  }

  /** Whether the program has a list of that path. */
  static boolean isBuiltIn(String path) {
    return Seeds.class.getResource("/seeds/" + path) != null;
  }
}
