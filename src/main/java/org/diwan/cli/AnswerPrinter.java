package org.diwan.cli;

import java.io.IOException;
import org.diwan.report.Table;
import org.diwan.report.print.Format;
import org.diwan.report.print.Screen;

/** Writes answers as the console can show them. */
record AnswerPrinter(Console console, Format format, boolean byteOrderMark) {

  static AnswerPrinter tables(Console console) {
    return new AnswerPrinter(console, Format.TABLE, false);
  }

  void print(Table answer) throws IOException {
    format.print(answer, screen(), console.out());
    console.out().flush();
  }

  private Screen screen() {
    Screen screen = console.terminal() ? Screen.terminal(TerminalWidth.columns()) : Screen.file();
    return byteOrderMark ? screen.withByteOrderMark() : screen;
  }
}
