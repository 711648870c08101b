package org.diwan.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a server writes about itself into {@code postmaster.pid} of its data folder. */
record Postmaster(long pid, int port) {

  private static final String FILE = "postmaster.pid";
  private static final int PORT_LINE = 3;

  /**
   * The server of this data folder, if one lives. A file that a dead server left is seen through,
   * also where its process number has gone to another program meanwhile, as it does in containers.
   */
  static Optional<Postmaster> living(Path data) {
    try {
      List<String> lines = Files.readAllLines(data.resolve(FILE), UTF_8);
      if (lines.size() <= PORT_LINE) {
        return Optional.empty();
      }
      long pid = Long.parseLong(lines.getFirst().strip());
      int port = Integer.parseInt(lines.get(PORT_LINE).strip());
      return isPostgres(pid) ? Optional.of(new Postmaster(pid, port)) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | NumberFormatException e) {
      throw new StoreException(data.resolve(FILE) + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Takes away the file of a dead server whose process number another program has now: PostgreSQL
   * itself would take that program for the server and not start.
   */
  static void forgetDead(Path data) throws IOException {
    if (living(data).isEmpty()) {
      Files.deleteIfExists(data.resolve(FILE));
    }
  }

  /** A process that is dead and not yet buried, or somebody else's, does not show its command. */
  private static boolean isPostgres(long pid) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .map(process -> process.info().command().map(Postmaster::namesPostgres).orElse(false))
        .orElse(false);
  }

  private static boolean namesPostgres(String command) {
    String program = Path.of(command.replace(" (deleted)", "")).getFileName().toString();
    return program.equals("postgres") || program.equals("postgres.exe");
  }
}
