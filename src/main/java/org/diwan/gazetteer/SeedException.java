package org.diwan.gazetteer;

/** A seed file that cannot be used; the message names file, line and what to do. */
public final class SeedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SeedException(String path, long line, String problem) {
    super(path + ":" + line + ": " + problem);
  }

  public SeedException(String path, String problem) {
    super(path + ": " + problem);
  }
}
