package org.diwan.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which store to open and for what.
 *
 * @param home folder of the embedded store; made where it is missing
 * @param url address of an external server, JDBC or libpq; null for the embedded one
 * @param user login of the external server; null for the one in the address, or the system's user
 * @param password of that login; null where it needs none or {@code ~/.pgpass} holds it
 * @param port the embedded server must listen on it; 0 where any port will do
 * @param access what the store is opened for
 */
public record StoreOptions(
    Path home,
    @Nullable String url,
    @Nullable String user,
    @Nullable String password,
    int port,
    Access access) {

  /** The embedded server may listen anywhere, on its usual port if that is free. */
  public static final int ANY_PORT = 0;

  /**
   * The embedded server must have its usual port when it is started: 15432, or the last one told.
   */
  public static final int USUAL_PORT = -1;

  /** What a store is opened for: a reader of an external server needs no right to migrate it. */
  public enum Access {
    READ,
    WRITE
  }

  /** The embedded store under a folder, for loading, on any port. */
  public static StoreOptions embedded(Path home) {
    return new StoreOptions(home, null, null, null, ANY_PORT, Access.WRITE);
  }

  /** An external server, for loading. */
  public static StoreOptions external(
      String url, @Nullable String user, @Nullable String password) {
    return new StoreOptions(Path.of(".diwan"), url, user, password, ANY_PORT, Access.WRITE);
  }

  /** The same store, opened for {@code purpose}. */
  public StoreOptions with(Access purpose) {
    return new StoreOptions(home, url, user, password, port, purpose);
  }

  /** The same store, with the embedded server on this port or not at all. */
  public StoreOptions onPort(int wanted) {
    return new StoreOptions(home, url, user, password, wanted, access);
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return url == null ? "store under " + home : "store at " + Address.withoutPassword(url);
  }
}
