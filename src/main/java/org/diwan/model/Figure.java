package org.diwan.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that says something about the world.
 *
 * @param low the number, or the lower end of a range
 * @param high the upper end of a range, else null
 * @param unit ISO 4217 for MONEY, {@code %}, a duration unit, a UCUM-like unit, or the counted noun
 *     in Arabic singular
 * @param measure what it measures, as written, null where the text gives nothing
 * @param period over which time, null where the text gives none
 * @param subjects participants it is about
 */
public record Figure(
    FigureKind kind,
    BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String unit,
    FigureStatus status,
    Qualifier qualifier,
    @Nullable String measure,
    @Nullable DateSpan period,
    List<Participant> subjects,
    Evidence evidence) {

  public Figure {
    subjects = List.copyOf(subjects);
  }

  /** The same about other participants. */
  public Figure withSubjects(List<Participant> others) {
    return new Figure(kind, low, high, unit, status, qualifier, measure, period, others, evidence);
  }

  /** The same, reached or expected. */
  public Figure withStatus(FigureStatus other) {
    return new Figure(kind, low, high, unit, other, qualifier, measure, period, subjects, evidence);
  }

  /** The same on other evidence. */
  public Figure withEvidence(Evidence other) {
    return new Figure(kind, low, high, unit, status, qualifier, measure, period, subjects, other);
  }
}
