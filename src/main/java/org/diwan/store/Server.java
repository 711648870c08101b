package org.diwan.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded server of a home, running or not. The caller holds the home's lock. */
final class Server {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final String VERSION = ProgramVersion.postgresql();

  private final Home home;
  private final Cluster cluster;

  Server(Home home) {
    this.home = home;
    this.cluster = new Cluster(home, VERSION);
  }

  /** The port where it can be met without starting it: its own if it runs, else the next one. */
  static int port(Home home) {
    return Postmaster.living(home.data()).map(Postmaster::port).orElseGet(() -> remembered(home));
  }

  /** Whether a store was ever made in this home. */
  static boolean exists(Home home) {
    return new Cluster(home, VERSION).exists();
  }

  /** Sees to it that it runs, and tells its port. */
  int running(int wanted) throws IOException {
    if (!cluster.exists()) {
      cluster.create();
    }
    int port = joinedOrStarted(wanted);
    while (!Reachable.await(owner(port), this::lives)) {
      LOG.warn("the server ended at this moment; it is started again");
      port = joinedOrStarted(wanted);
    }
    return port;
  }

  /** Stops it if it runs. */
  void stop() throws IOException {
    if (lives()) {
      cluster.stop();
    }
  }

  private Address owner(int port) {
    return Passwords.read(home.passwords()).address(port, Passwords.OWNER);
  }

  private boolean lives() {
    return Postmaster.living(home.data()).isPresent();
  }

  private int joinedOrStarted(int wanted) throws IOException {
    Optional<Postmaster> living = Postmaster.living(home.data());
    return living.isPresent() ? joined(living.get(), wanted) : started(wanted);
  }

  private int joined(Postmaster living, int wanted) {
    if (wanted > 0 && wanted != living.port()) {
      throw new StoreException(
          "the store under %s is already open on port %d: ".formatted(home.folder(), living.port())
              + "leave --port out, or wait until those who use it have ended");
    }
    LOG.info("joins the server {} on port {}", living.pid(), living.port());
    return living.port();
  }

  private int started(int wanted) throws IOException {
    int usual = remembered(home);
    int port =
        wanted == StoreOptions.ANY_PORT
            ? Ports.rather(usual)
            : Ports.free(wanted > 0 ? wanted : usual);
    while (!cluster.start(port)) {
      LOG.info("port {} was taken at this moment", port);
      port = wanted == StoreOptions.ANY_PORT ? Ports.any() : Ports.free(port);
    }
    if (wanted > 0) {
      Files.writeString(home.port(), Integer.toString(wanted), UTF_8);
    }
    return port;
  }

  private static int remembered(Home home) {
    try {
      return Files.exists(home.port())
          ? Integer.parseInt(Files.readString(home.port(), UTF_8).strip())
          : Ports.DEFAULT;
    } catch (IOException | NumberFormatException e) {
      throw new StoreException(home.port() + " does not hold a port number: delete it", e);
    }
  }
}
