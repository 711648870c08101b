package org.diwan.cli;

import java.util.function.UnaryOperator;

/**
 * What a command meets around it.
 *
 * @param console where it speaks
 * @param environment value of a variable by its name, null where it is not set
 * @param interruption Ctrl-C
 */
public record Session(
    Console console, UnaryOperator<String> environment, Interruption interruption) {

  /** The process's own. */
  public static Session system() {
    return new Session(Console.system(), System::getenv, Interruption.ofProcess());
  }
}
