package org.diwan.report.print;

/**
 * Where an answer goes.
 *
 * @param terminal whether a terminal shows it: then cells are cut to its width and Arabic ones
 *     isolated
 * @param width columns of the terminal
 * @param byteOrderMark whether CSV begins with one, as Excel needs to see UTF-8
 * @param rightToLeft whether the columns of a sheet run from the right
 */
public record Screen(boolean terminal, int width, boolean byteOrderMark, boolean rightToLeft) {

  /** A terminal so many columns wide. */
  public static Screen terminal(int width) {
    return new Screen(true, width, false, false);
  }

  /** A file or pipe: no width to keep to, and no marks of direction. */
  public static Screen file() {
    return new Screen(false, 0, false, false);
  }

  /** The same with a byte order mark before CSV. */
  public Screen withByteOrderMark() {
    return new Screen(terminal, width, true, rightToLeft);
  }

  /** The same with sheets whose first column is the rightmost. */
  public Screen fromTheRight() {
    return new Screen(terminal, width, byteOrderMark, true);
  }
}
