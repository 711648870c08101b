package org.diwan.size;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The statements in the resource folder size. */
final class SizeSql {
  private SizeSql() {}

  /** One statement, by its file's name. */
  static String read(String name) {
    try (InputStream in = SizeSql.class.getResourceAsStream("/size/" + name + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("no statement size/" + name + ".sql");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The statements of a file, each under a line {@code -- name: NAME}, in their order. */
  static Map<String, String> named(String name) {
    Map<String, String> statements = new LinkedHashMap<>();
    String[] parts = read(name).split("(?m)^-- name: ");
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf('\n');
      statements.put(parts[i].substring(0, end).strip(), parts[i].substring(end + 1).strip());
    }
    return statements;
  }
}
