package org.diwan.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * The database cluster in the home's data folder: made once, started and stopped as often as
 * needed. The caller holds the home's lock.
 */
final class Cluster {

  private static final String OWN_SETTINGS = "diwan.conf";
  private static final String RECOVERY_SECONDS = "600";
  private static final int ATTEMPTS = 10;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /**
   * Said once, when the cluster is made: whoever tunes {@code postgresql.conf} has the last word.
   */
  private static final String FIRST_SETTINGS =
      """

      # Diwan's start values; change them as you like.
      shared_buffers = 256MB
      work_mem = 32MB
      maintenance_work_mem = 128MB
      max_wal_size = 4GB
      jit = off
      timezone = 'UTC'
      log_timezone = 'UTC'

      # Written anew at each start; it wins over what stands above.
      include '%s'
      """
          .formatted(OWN_SETTINGS);

  /** Loopback only, and nothing lost in a crash. */
  private static final String EACH_SETTINGS =
      """
      # Written by diwan at each start.
      listen_addresses = '127.0.0.1'
      port = %d
      unix_socket_directories = ''
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      """;

  private final Home home;
  private final String version;

  Cluster(Home home, String version) {
    this.home = home;
    this.version = version;
  }

  /**
   * Whether the data folder is there.
   *
   * @throws StoreException where that cannot be told, as of a folder that another user keeps shut
   */
  boolean exists() {
    Path version = home.data().resolve("PG_VERSION");
    boolean there = Files.exists(version);
    if (!there && !Files.notExists(version)) {
      throw new StoreException(
          "the store under "
              + home.folder()
              + " cannot be looked into: run this as the user who loaded it");
    }
    return there;
  }

  /**
   * Makes the data folder. A crash on the way leaves nothing that the next one takes for whole.
   *
   * @throws StoreException where {@code initdb} fails
   */
  void create() throws IOException {
    Path fresh = home.folder().resolve("data.new");
    Path password = home.folder().resolve("owner.new");
    Binaries.deleteAll(fresh);
    Passwords passwords = Passwords.create(home.passwords());
    passwords.writeOwner(password);
    try {
      programs().run("initdb", initdb(fresh, password));
    } finally {
      Files.delete(password);
    }
    Path settings = fresh.resolve("postgresql.conf");
    Files.writeString(settings, FIRST_SETTINGS, UTF_8, StandardOpenOption.APPEND);
    Files.move(fresh, home.data(), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Starts the server. A crash may have left much to recover, so there is patience in it.
   *
   * @return false where another program took the port since it was looked at
   * @throws StoreException where it does not come up
   */
  boolean start(int port) throws IOException {
    refuseOtherMajor();
    Neighbours.note(home);
    Postmaster.forgetDead(home.data());
    Files.writeString(home.data().resolve(OWN_SETTINGS), EACH_SETTINGS.formatted(port), UTF_8);
    Start start = tryToStart(false);
    for (int attempt = 2; start == Start.STILL_IN_USE; attempt++) {
      pause();
      start = tryToStart(attempt == ATTEMPTS);
    }
    return start == Start.DONE;
  }

  private enum Start {
    DONE,
    /** By the children of a killed server; they end by themselves. */
    STILL_IN_USE,
    PORT_TAKEN
  }

  /** Stops the server; clients that are still connected are sent away. */
  void stop() throws IOException {
    programs().run("pg_ctl", "-D", data(), "-w", "-t", "300", "-m", "fast", "stop");
  }

  private Start tryToStart(boolean last) throws IOException {
    ServerLog log = ServerLog.fresh(home);
    String file = log.file().toString();
    try {
      programs().run("pg_ctl", "-D", data(), "-w", "-t", RECOVERY_SECONDS, "-l", file, "start");
      return Start.DONE;
    } catch (StoreException e) {
      if (log.tellsOf("Address already in use")) {
        return Start.PORT_TAKEN;
      }
      if (last || !log.tellsOf("still in use")) {
        throw log.explain(e);
      }
      return Start.STILL_IN_USE;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("the start of the server was interrupted", e);
    }
  }

  private String[] initdb(Path folder, Path password) {
    return new String[] {
      "-D",
      folder.toString(),
      "-U",
      Passwords.OWNER,
      "--pwfile=" + password,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8"
    };
  }

  private void refuseOtherMajor() throws IOException {
    String found = Files.readString(home.data().resolve("PG_VERSION"), UTF_8).strip();
    String mine = version.split("\\.", 2)[0];
    if (!found.equals(mine)) {
      throw new StoreException(
          "home %s was made by PostgreSQL %s and this program brings %s: "
                  .formatted(home.folder(), found, mine)
              + "use the program that made it, or load into a new --home");
    }
  }

  private Programs programs() throws IOException {
    return new Programs(
        Binaries.unpacked(home, version), home.logs().resolve("postgresql-programs.log"));
  }

  private String data() {
    return home.data().toString();
  }
}
