package org.diwan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server of the oldest PostgreSQL that the warehouse runs on, 15, as Debian packages it. It
 * listens on the loopback and trusts; {@link #close} ends it and takes its files away.
 */
public final class OldestServer implements AutoCloseable {

  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

  private final Path folder;
  private final int port;

  private OldestServer(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** Starts one; a test that needs it is skipped, and says so, where PostgreSQL 15 is absent. */
  public static OldestServer start() throws IOException, InterruptedException {
    assumeTrue(
        Files.isExecutable(PROGRAMS.resolve("initdb")),
        "PostgreSQL 15 is absent: install the package postgresql-15 to run this test");
    Path folder = Files.createTempDirectory("diwan-postgres-15");
    try {
      OldestServer server = new OldestServer(folder, freePort());
      server.open();
      return server;
    } catch (IOException e) {
      Folders.delete(folder);
      throw e;
    }
  }

  private void open() throws IOException, InterruptedException {
    run("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-N");
    String options = "-p " + port + " -h 127.0.0.1 -k " + folder + " -c fsync=off";
    run("pg_ctl", "-w", "-l", folder.resolve("log").toString(), "-o", options, "start");
  }

  /** Address of its first database, postgres, for the user postgres without a password. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
  }

  @Override
  public void close() throws IOException, InterruptedException {
    run("pg_ctl", "-w", "-m", "immediate", "stop");
    Folders.delete(folder);
  }

  private void run(String program, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (ProcessHandle.current().info().user().orElse("").equals("root")) {
      // PostgreSQL refuses to run as root: a user name space makes it somebody else.
      command.addAll(List.of("unshare", "-U"));
    }
    String data = folder.resolve("data").toString();
    command.addAll(List.of(PROGRAMS.resolve(program).toString(), "-D", data));
    command.addAll(List.of(arguments));
    Path output = folder.resolve(program + ".log");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException(command + ": " + Files.readString(output, UTF_8));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
