package org.diwan.crash;

import java.util.ArrayList;
import java.util.List;

/** Counts the trials of a campaign: those that ended as if nothing had been, and the others. */
final class Tally {
  private final String what;
  private final List<String> faults = new ArrayList<>();
  private int trials;
  private int disturbed;

  Tally(String what) {
    this.what = what;
  }

  /** A trial; it counts as disturbed where the load really broke off. */
  void add(boolean wasDisturbed, List<String> found) {
    trials++;
    disturbed += wasDisturbed ? 1 : 0;
    faults.addAll(found);
    found.forEach(fault -> System.out.println("  FAULT " + what + ": " + fault));
  }

  boolean isSound() {
    return faults.isEmpty();
  }

  @Override
  public String toString() {
    return "%s: %d trials, %d of them broke off, %d faults"
        .formatted(what, trials, disturbed, faults.size());
  }
}
