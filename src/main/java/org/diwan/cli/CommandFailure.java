package org.diwan.cli;

import org.jspecify.annotations.Nullable;

/** Ends a command with one line for the person and an exit code. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  CommandFailure(int exitCode, String line, @Nullable Throwable cause) {
    super(line, cause);
    this.exitCode = exitCode;
  }

  static CommandFailure usage(String line) {
    return new CommandFailure(ExitCode.USAGE, line, null);
  }

  static CommandFailure failed(String line, @Nullable Throwable cause) {
    return new CommandFailure(ExitCode.FAILED, line, cause);
  }

  int exitCode() {
    return exitCode;
  }
}
