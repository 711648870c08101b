package org.diwan.store;

import java.sql.SQLException;
import java.util.List;
import org.diwan.store.StoreOptions.Access;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens the store under a home. */
final class Embedded {

  private Embedded() {}

  static Store open(Home home, StoreOptions options) {
    if (options.access() == Access.READ) {
      verifyThatItIsThere(home);
    }
    Tenancy tenancy = Tenancy.of(home.made());
    int port = tenancy.enter(options.port());
    try {
      return prepared(home, port, tenancy);
    } catch (RuntimeException e) {
      tenancy.leave();
      throw e;
    }
  }

  private static void verifyThatItIsThere(Home home) {
    if (!Server.exists(home)) {
      throw new StoreException(
          "there is no store under " + home.folder() + " yet: diwan load or diwan serve makes it");
    }
  }

  static Address address(Home home, boolean asWriter) {
    verifyThatItIsThere(home);
    String login = asWriter ? Passwords.WRITER : Passwords.READER;
    return Passwords.read(home.passwords()).address(Server.port(home), login);
  }

  private static Store prepared(Home home, int port, Tenancy tenancy) {
    Passwords passwords = Passwords.read(home.passwords());
    Address owner = passwords.address(port, Passwords.OWNER);
    List<String> notes = migrate(owner, passwords);
    ReaderLimit limit = ReaderLimit.watch(Connections.plain(owner));
    return new Store(
        passwords.address(port, Passwords.WRITER),
        passwords.address(port, Passwords.READER),
        notes,
        () -> {
          limit.close();
          tenancy.leave();
        });
  }

  private static List<String> migrate(Address owner, Passwords passwords) {
    try {
      Logins.database(owner);
      PGSimpleDataSource source = Connections.plain(owner);
      List<String> notes = new Schema(source, owner).migrate();
      Logins.passwords(source, passwords);
      ReaderRights.narrow(source);
      Logins.restoreReader(source, passwords.of(Passwords.READER));
      return notes;
    } catch (SQLException e) {
      throw Reachable.explain(owner, e);
    }
  }
}
