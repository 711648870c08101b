package org.diwan.cli;

import java.io.IOException;
import org.diwan.report.Table;
import org.diwan.report.print.Format;
import org.diwan.report.print.Screen;

/**
 * Writes answers as the console can show them.
 *
 * @param screen where they are shown
 */
record AnswerPrinter(Console console, Format format, Screen screen) {

  private static final int PAGE = 150;

  /** In full, but for what a terminal has no room for. */
  static AnswerPrinter of(Console console, Format format, boolean byteOrderMark) {
    Screen screen = console.terminal() ? Screen.terminal(TerminalWidth.columns()) : Screen.file();
    return new AnswerPrinter(console, format, byteOrderMark ? screen.withByteOrderMark() : screen);
  }

  /** Tables for a glance: cut as for a terminal, also where there is none. */
  static AnswerPrinter brief(Console console) {
    int width = console.terminal() ? TerminalWidth.columns() : PAGE;
    return new AnswerPrinter(console, Format.TABLE, Screen.terminal(width));
  }

  void print(Table answer) throws IOException {
    format.print(answer, screen, console.out());
    console.out().flush();
  }
}
