package org.diwan.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The passwords of the embedded store's logins, made at its first start. The file has libpq's form,
 * so that {@code PGPASSFILE} may name it, and only its owner can read it.
 */
record Passwords(Map<String, String> byLogin) {

  /** Owner of the database and superuser of its server. */
  static final String OWNER = "diwan";

  static final String DATABASE = "diwan";
  static final String WRITER = "diwan_writer";
  static final String READER = "diwan_reader";

  private static final List<String> LOGINS = List.of(OWNER, WRITER, READER);
  private static final int BYTES = 24;

  String of(String login) {
    String password = byLogin.get(login);
    if (password == null) {
      throw new StoreException("the store's password file has no line for " + login);
    }
    return password;
  }

  /** Where a login finds the database of the server on this port. */
  Address address(int port, String login) {
    return Address.local(port, DATABASE, login, of(login));
  }

  /** Makes new ones and writes them; they are on the disk before anything depends on them. */
  static Passwords create(Path file) throws IOException {
    SecureRandom random = new SecureRandom();
    Map<String, String> made = new HashMap<>();
    StringBuilder lines = new StringBuilder();
    for (String login : LOGINS) {
      byte[] bytes = new byte[BYTES];
      random.nextBytes(bytes);
      String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      made.put(login, password);
      lines.append("127.0.0.1:*:*:").append(login).append(':').append(password).append('\n');
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh, ownerOnly());
    Files.writeString(fresh, lines, UTF_8);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return new Passwords(made);
  }

  /**
   * Reads what {@link #create} wrote.
   *
   * @throws StoreException where the file is missing or cannot be read
   */
  static Passwords read(Path file) {
    try {
      Map<String, String> found = new HashMap<>();
      for (String line : Files.readAllLines(file, UTF_8)) {
        String[] parts = line.split(":", 5);
        if (parts.length == 5) {
          found.put(parts[3], parts[4]);
        }
      }
      return new Passwords(found);
    } catch (IOException e) {
      throw new StoreException(
          "password file " + file + " cannot be read: put it back from a backup, with its owner",
          e);
    }
  }

  /** Writes the owner's alone, for initdb. */
  void writeOwner(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file, ownerOnly());
    Files.writeString(file, of(OWNER), UTF_8);
  }

  /** Never shows a password. */
  @Override
  public String toString() {
    return "Passwords of " + byLogin.keySet();
  }

  private static FileAttribute<?>[] ownerOnly() {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };
  }
}
