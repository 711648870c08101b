package org.diwan.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps in the life of a document. */
public final class AgreementSteps {

  /** From proposal to end, as the fact contract orders them. */
  public static final List<String> ALL =
      List.of(
          "PROPOSED",
          "NEGOTIATING",
          "AGREED",
          "SIGNED",
          "ISSUED",
          "RATIFIED",
          "IN_FORCE",
          "IMPLEMENTING",
          "EXTENDED",
          "SUSPENDED",
          "ENDED");

  private AgreementSteps() {}

  /** One as a person types it; empty if there is no such step. */
  static Optional<String> find(String text) {
    String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return ALL.stream().filter(wanted::equals).findFirst();
  }
}
