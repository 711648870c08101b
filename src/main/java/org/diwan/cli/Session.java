package org.diwan.cli;

import org.jspecify.annotations.Nullable;

/**
 * What a command meets around it.
 *
 * @param console where it speaks
 * @param environment the variables
 * @param interruption Ctrl-C
 */
public record Session(Console console, Environment environment, Interruption interruption) {

  /** The variables of the environment. */
  @FunctionalInterface
  public interface Environment {

    /** Value of a variable; null where it is not set. */
    @Nullable String value(String name);
  }

  /** The process's own. */
  public static Session system() {
    return new Session(Console.system(), System::getenv, Interruption.ofProcess());
  }
}
