package org.diwan.warehouse;

import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param reason why the check is there
 * @param fails whether a violation fails the run; else it is told only
 * @param violations rows that offend
 * @param sample one of them, null where there is none
 */
public record CheckResult(
    String name, String reason, boolean fails, long violations, @Nullable String sample) {

  public boolean passed() {
    return violations == 0;
  }
}
