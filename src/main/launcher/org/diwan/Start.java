package org.diwan;

import java.lang.reflect.InvocationTargetException;

/**
 * What the jar starts with. Compiled for Java 17, so that an older Java than the program needs says
 * so in one line; one that is older still does not open the jar.
 */
public final class Start {
  private static final int NEEDED = 25;
  private static final int FAILED = 1;

  private Start() {}

  /** Starts the program that {@link #NEEDED} or later can run. */
  public static void main(String[] args) throws ReflectiveOperationException {
    int found = Runtime.version().feature();
    if (found < NEEDED) {
      System.err.println(
          "diwan: needs Java "
              + NEEDED
              + " or later, and this is Java "
              + found
              + " in "
              + System.getProperty("java.home")
              + ". Start it with the java of a JDK "
              + NEEDED
              + ".");
      System.exit(FAILED);
    }
    try {
      Class.forName("org.diwan.Diwan")
          .getMethod("main", String[].class)
          .invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
