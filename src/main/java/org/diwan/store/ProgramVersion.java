package org.diwan.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions that the build wrote down. */
public final class ProgramVersion {

  private static final Properties WRITTEN = read();

  private ProgramVersion() {}

  /** Of this program. */
  public static String program() {
    return WRITTEN.getProperty("diwan");
  }

  /** Of the PostgreSQL that it brings. */
  static String postgresql() {
    return WRITTEN.getProperty("postgresql");
  }

  private static Properties read() {
    Properties properties = new Properties();
    try (InputStream in = ProgramVersion.class.getResourceAsStream("/diwan-version.properties")) {
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
