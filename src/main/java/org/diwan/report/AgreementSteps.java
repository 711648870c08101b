package org.diwan.report;

import java.util.List;
import java.util.Locale;

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

  /**
   * One as a person types it.
   *
   * @throws ReportUsageException if there is no such step
   */
  static String parse(String text) {
    String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    if (!ALL.contains(wanted)) {
      throw new ReportUsageException(
          "status '" + text + "' is not known: one of " + String.join(", ", ALL));
    }
    return wanted;
  }
}
