package org.diwan.cli;

/** What the program ends with; a scheduler acts upon it. */
final class ExitCode {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;

  /** Done, but articles were set aside. */
  static final int DONE_WITH_REJECTS = 3;

  /** Another load is running: EX_TEMPFAIL of sysexits, try again later. */
  static final int BUSY = 75;

  private ExitCode() {}
}
