package org.diwan.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.diwan.store.StoreOptions.Access;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** Opens a store on a PostgreSQL that is not ours, from 15 on; one login reads and writes. */
final class External {

  private static final int OLDEST = 15;
  private static final Pattern LIBPQ =
      Pattern.compile("(?:jdbc:)?postgres(?:ql)?://(?:([^/@:]*)(?::([^/?]*))?@)?(.+)");

  private External() {}

  static Store open(StoreOptions options, String url) {
    Address address = address(options, url);
    DataSource source = Connections.plain(address);
    requireUsable(source, address);
    Schema schema = new Schema(source, address);
    if (options.access() == Access.WRITE) {
      return new Store(address, address, schema.migrate(), () -> {});
    }
    schema.requirePresent();
    return new Store(address, address, List.of(), () -> {});
  }

  /**
   * The address with its login taken out, JDBC or libpq as it was.
   *
   * @throws AddressException where it is neither
   */
  static Address address(StoreOptions options, String url) {
    Matcher parts = LIBPQ.matcher(url);
    if (!parts.matches()) {
      throw unreadable(url);
    }
    String jdbc = "jdbc:postgresql://" + parts.group(3);
    Properties found = Driver.parseURL(jdbc, null);
    if (found == null) {
      throw unreadable(url);
    }
    String plain = jdbc.replaceAll("(?<=[?&])(user|password)=[^&]*&?", "").replaceAll("[?&]$", "");
    String user = first(options.user(), decoded(parts.group(1)), found.getProperty("user"));
    String password =
        first(options.password(), decoded(parts.group(2)), found.getProperty("password"));
    return new Address(plain, user, password);
  }

  private static void requireUsable(DataSource source, Address address) {
    String asked =
        "select current_setting('server_version_num')::int / 10000, current_setting('server_encoding')";
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(asked)) {
      row.next();
      if (row.getInt(1) < OLDEST) {
        throw new StoreException(
            address + " is PostgreSQL " + row.getInt(1) + ": use one from " + OLDEST + " on");
      }
      if (!row.getString(2).equals("UTF8")) {
        throw new StoreException(
            address + " is a database in " + row.getString(2) + ": make one with createdb -E UTF8");
      }
    } catch (SQLException e) {
      throw Reachable.explain(address, e);
    }
  }

  private static AddressException unreadable(String url) {
    return new AddressException(
        "the address "
            + Address.withoutPassword(url.substring(url.lastIndexOf('@') + 1))
            + " is not understood: write jdbc:postgresql://HOST:PORT/DATABASE");
  }

  private static @Nullable String decoded(@Nullable String part) {
    return part == null ? null : URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
  }

  private static @Nullable String first(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && !candidate.isEmpty()) {
        return candidate;
      }
    }
    return null;
  }
}
