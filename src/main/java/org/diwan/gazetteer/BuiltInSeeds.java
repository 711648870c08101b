package org.diwan.gazetteer;

import java.io.InputStream;

/** The seeds that came with the program. */
enum BuiltInSeeds implements Seeds {
  PROGRAM;

  @Override
  public InputStream open(String path) {
    InputStream in = Seeds.class.getResourceAsStream("/seeds/" + path);
    if (in == null) {
      throw new SeedException(path, "is not in the program");
    }
    return in;
  }
}
