package org.diwan.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a login finds a database.
 *
 * @param jdbc JDBC address without user and password
 * @param user login; null where the address or the system names it
 * @param password its password; null where there is none to be had
 */
public record Address(String jdbc, @Nullable String user, @Nullable String password) {

  private static final String JDBC = "jdbc:";
  private static final Pattern SECRET =
      Pattern.compile("([?&]\\w*password=)[^&]*|(//[^/@:?]*):(?:[^/?]*|[^&=]*)(?=@)");

  static Address local(int port, String database, String user, String password) {
    return new Address("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
  }

  /** The same login in another database of the same server; for addresses of {@link #local}. */
  Address onDatabase(String database) {
    return new Address(jdbc.substring(0, jdbc.lastIndexOf('/') + 1) + database, user, password);
  }

  /** Whether a password stands in an address as typed. */
  public static boolean holdsPassword(String url) {
    return SECRET.matcher(url).find();
  }

  /** An address as typed that may be shown. */
  public static String withoutPassword(String url) {
    return SECRET.matcher(url).replaceAll("$2");
  }

  Address withoutPassword() {
    return new Address(jdbc, user, null);
  }

  /** For JDBC clients, with user and password where they are known. */
  public String jdbcUrl() {
    StringBuilder url = new StringBuilder(jdbc);
    append(url, "user", user);
    append(url, "password", password);
    return url.toString();
  }

  /** For psql, ODBC and Python clients, with user and password where they are known. */
  public String libpqUrl() {
    String plain = jdbc.substring(JDBC.length());
    if (user == null) {
      return plain;
    }
    String login = encode(user) + (password == null ? "" : ":" + encode(password));
    return plain.replaceFirst("//", "//" + login + "@");
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    String shown = withoutPassword(jdbc);
    return user == null ? shown : user + " at " + shown;
  }

  private static void append(StringBuilder url, String name, @Nullable String value) {
    if (value != null) {
      url.append(url.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(encode(value));
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }
}
