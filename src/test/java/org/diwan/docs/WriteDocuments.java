package org.diwan.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** Writes the documents into the sources. */
public final class WriteDocuments {

  private WriteDocuments() {}

  /** Writes them, started by the profile {@code docs}. */
  public static void main(String[] args) throws SQLException, IOException {
    Path folder = Files.createTempDirectory("diwan-docs");
    for (Map.Entry<Path, String> document :
        Documents.of(Journey.through(folder).seen()).entrySet()) {
      Files.createDirectories(document.getKey().getParent());
      Files.writeString(document.getKey(), document.getValue());
    }
    System.exit(0);
  }
}
