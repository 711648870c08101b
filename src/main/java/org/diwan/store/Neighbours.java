package org.diwan.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells processes that see each other from those that share a home and nothing else: two containers
 * with one volume. There neither sees the other's server, and PostgreSQL itself, which asks for its
 * process and its shared memory, would start a second one on the same data.
 */
final class Neighbours {
  private static final Path NAMESPACE = Path.of("/proc/self/ns/pid");

  private Neighbours() {}

  /** Notes whose server runs on the data from now on. */
  static void note(Home home) throws IOException {
    Files.writeString(home.namespace(), namespace(), UTF_8);
  }

  /**
   * To be asked where others use the home.
   *
   * @throws StoreException where these are in another container than this process
   */
  static void require(Home home) throws IOException {
    Path noted = home.namespace();
    if (Files.exists(noted) && !Files.readString(noted, UTF_8).equals(namespace())) {
      throw new StoreException(
          "home "
              + home.folder()
              + " is in use in another container: wait for its end, or use one PostgreSQL by --url");
    }
  }

  /** Nothing where the system has no such thing, so that all are neighbours. */
  private static String namespace() throws IOException {
    return Files.exists(NAMESPACE) ? Files.readSymbolicLink(NAMESPACE).toString() : "";
  }
}
