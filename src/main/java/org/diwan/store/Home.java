package org.diwan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the embedded store.
 *
 * <pre>
 * data/       the database cluster
 * server/     PostgreSQL's programs, unpacked once for each version
 * logs/       of the program and of the server
 * pgpass      the passwords, as libpq reads them; only the owner may
 * port        the port that serve was told; absent for the default
 * lock        held while the server is started or stopped
 * in-use      held, shared, by each process that uses the server
 * namespace   of the processes among which the server was started
 * </pre>
 */
record Home(Path folder) {

  static Home at(Path folder) {
    return new Home(folder.toAbsolutePath().normalize());
  }

  /**
   * Makes the folder.
   *
   * @throws StoreException where that is not allowed
   */
  Home made() {
    try {
      Files.createDirectories(folder);
      Files.createDirectories(logs());
    } catch (IOException e) {
      throw notWritable(e);
    }
    if (!Files.isWritable(folder)) {
      throw notWritable(null);
    }
    return this;
  }

  Path data() {
    return folder.resolve("data");
  }

  Path server() {
    return folder.resolve("server");
  }

  Path logs() {
    return folder.resolve("logs");
  }

  Path passwords() {
    return folder.resolve("pgpass");
  }

  Path port() {
    return folder.resolve("port");
  }

  Path lock() {
    return folder.resolve("lock");
  }

  Path inUse() {
    return folder.resolve("in-use");
  }

  Path namespace() {
    return folder.resolve("namespace");
  }

  private StoreException notWritable(@Nullable IOException cause) {
    return new StoreException(
        "home " + folder + " cannot be written: give another folder with --home", cause);
  }
}
