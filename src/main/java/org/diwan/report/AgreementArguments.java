package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.AGREEMENT_WIDE;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;

/**
 * Which documents are asked for: of a status, or those that hold on the day of the question, and of
 * whom, in any order.
 *
 * @param status a step, {@link #VALID} or nothing
 */
record AgreementArguments(Optional<String> status, List<Named> parties) {
  private static final String VALID = "VALID";
  private static final int MOST_PARTIES = 2;

  /** From signing on, until it is suspended or ended. */
  private static final List<String> BINDING =
      List.of("SIGNED", "ISSUED", "RATIFIED", "IN_FORCE", "IMPLEMENTING", "EXTENDED");

  /**
   * Reads them; {@code in force} is one status.
   *
   * @throws ReportUsageException if a word is neither status nor name, or there are too many
   */
  static AgreementArguments of(Question question) {
    Optional<String> whole = status(String.join(" ", question.arguments()));
    if (whole.isPresent()) {
      return new AgreementArguments(whole, List.of());
    }
    Optional<String> status = Optional.empty();
    List<Named> named = new ArrayList<>();
    for (String argument : question.arguments()) {
      Optional<String> found = status(argument);
      if (found.isPresent() && status.isEmpty()) {
        status = found;
      } else {
        named.add(party(question, argument));
      }
    }
    List<Named> parties = named.stream().distinct().toList();
    if (parties.size() > MOST_PARTIES) {
      throw new ReportUsageException(
          "agreements of three are not asked for: name two, and words that belong together in quotes");
    }
    return new AgreementArguments(status, parties);
  }

  private static Optional<String> status(String text) {
    return text.strip().equalsIgnoreCase(VALID) ? Optional.of(VALID) : AgreementSteps.find(text);
  }

  private static Named party(Question question, String text) {
    try {
      return question.lookup().participant(text);
    } catch (ReportUsageException e) {
      throw new ReportUsageException(
          "'%s' is no status (%s, %s), and %s"
              .formatted(text, VALID, String.join(", ", AgreementSteps.ALL), e.getMessage()));
    }
  }

  Condition condition(Question question) {
    Condition of = status.map(step -> isOf(step, question.options().today())).orElse(noCondition());
    for (Named party : parties) {
      of = of.and(AgreementFilter.binds(question, party));
    }
    return of;
  }

  /** What no article dates counts as valid: it is not known to have ended. */
  private static Condition isOf(String status, LocalDate today) {
    if (!status.equals(VALID)) {
      return AGREEMENT_WIDE.STATUS.eq(status);
    }
    return AGREEMENT_WIDE
        .STATUS
        .in(BINDING)
        .and(AGREEMENT_WIDE.VALID_FROM.isNull().or(AGREEMENT_WIDE.VALID_FROM.le(today)))
        .and(AGREEMENT_WIDE.VALID_TO.isNull().or(AGREEMENT_WIDE.VALID_TO.ge(today)));
  }

  String title(LocalDate today) {
    String named =
        parties.isEmpty()
            ? ""
            : parties.stream().map(Named::title).collect(Collectors.joining(" and ", " of ", ""));
    return "Agreements"
        + named
        + status.map(step -> step.equals(VALID) ? ", valid on " + today : ", " + step).orElse("");
  }
}
