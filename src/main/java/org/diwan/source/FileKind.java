package org.diwan.source;

import java.nio.file.Path;
import java.util.Locale;

/** Kinds of input files, told by the ends of their names. */
enum FileKind {
  TEXT(".txt"),
  JSON_LINES(".jsonl"),
  JSON_LINES_GZIP(".jsonl.gz"),
  UNKNOWN("");

  private final String ending;

  FileKind(String ending) {
    this.ending = ending;
  }

  static FileKind of(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    for (FileKind kind : values()) {
      if (name.endsWith(kind.ending)) {
        return kind;
      }
    }
    return UNKNOWN;
  }

  /** The name of a file without the ending of its kind: the ref of a text file. */
  String stem(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.substring(0, name.length() - ending.length());
  }
}
