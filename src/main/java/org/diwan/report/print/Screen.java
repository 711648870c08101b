package org.diwan.report.print;

/**
 * Where an answer goes.
 *
 * @param terminal whether a terminal shows it: then cells are cut to its width and Arabic ones
 *     isolated
 * @param width columns of the terminal
 * @param byteOrderMark whether CSV begins with one, as Excel needs to see UTF-8
 */
public record Screen(boolean terminal, int width, boolean byteOrderMark) {

  /** A terminal so many columns wide. */
  public static Screen terminal(int width) {
    return new Screen(true, width, false);
  }

  /** A file or pipe: no width to keep to, and no marks of direction. */
  public static Screen file() {
    return new Screen(false, 0, false);
  }

  /** The same with a byte order mark before CSV. */
  public Screen withByteOrderMark() {
    return new Screen(terminal, width, true);
  }
}
