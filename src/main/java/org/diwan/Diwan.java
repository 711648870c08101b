package org.diwan;

/** The command {@code diwan}. */
public final class Diwan {

  private Diwan() {}

  /** Runs the command given by {@code args}. */
  public static void main(String[] args) {
    System.out.println("diwan");
  }
}
