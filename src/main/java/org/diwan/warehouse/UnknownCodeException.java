package org.diwan.warehouse;

/** A reference file that names a code which no other file holds. */
public final class UnknownCodeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long line;

  UnknownCodeException(long line, String column, String code) {
    super("column " + column + ": unknown code '" + code + "'");
    this.line = line;
  }

  /** Line of the file. */
  public long line() {
    return line;
  }
}
