package org.diwan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a person sees: answers on the standard output, everything said about them on the standard
 * error. Always UTF-8: a scheduler's bare locale would turn Arabic into question marks.
 *
 * @param out answers
 * @param err errors, notes and progress
 * @param terminal whether a person sits before it
 */
public record Console(PrintStream out, PrintStream err, boolean terminal) {

  /** The process's own. */
  public static Console system() {
    java.io.Console console = System.console();
    return new Console(
        utf8(new FileOutputStream(FileDescriptor.out)),
        utf8(new FileOutputStream(FileDescriptor.err)),
        console != null && console.isTerminal());
  }

  /** One that is read afterwards. */
  public static Console captured(OutputStream out, OutputStream err) {
    return new Console(utf8(out), utf8(err), false);
  }

  void say(String line) {
    out.println(line);
  }

  /** Something beside the answer that is good to know. */
  void note(String line) {
    err.println("note: " + line);
  }

  void error(String line) {
    err.println("diwan: " + line);
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, UTF_8);
  }
}
