package org.diwan.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What narrows a report. Values come as a person types them and are checked by {@link #with}, names
 * and codes by the report that looks them up. Immutable.
 *
 * @param given the filters that were given
 * @param limit most rows, 0 for all; without one each report has its own
 * @param today the day that 'planned' and 'expiring' count from
 * @param forPrograms whether a program takes the rows, not a person who reads them
 */
public record ReportOptions(
    Map<Filter, String> given, Optional<Integer> limit, LocalDate today, boolean forPrograms) {

  /** Copies what it is given. */
  public ReportOptions {
    given = Map.copyOf(given);
    if (limit.isPresent() && limit.get() < 0) {
      throw new ReportUsageException("--limit " + limit.get() + ": give 0 for all rows, or more");
    }
    refuseTurnedDays(given);
  }

  /** No filter and each report's own limit. */
  public static ReportOptions none() {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return new ReportOptions(Map.of(), Optional.empty(), today, false);
  }

  /**
   * These and one filter more; an earlier value is replaced.
   *
   * @throws ReportUsageException if the value is no day, number or confidence where one is needed
   */
  public ReportOptions with(Filter filter, String value) {
    check(filter, value);
    Map<Filter, String> more = new EnumMap<>(Filter.class);
    more.putAll(given);
    more.put(filter, value.strip());
    return new ReportOptions(more, limit, today, forPrograms);
  }

  /** Whether they name days. */
  boolean isOfDays() {
    return given.containsKey(Filter.SINCE) || given.containsKey(Filter.UNTIL);
  }

  /** These, of all days. */
  ReportOptions withoutDays() {
    Map<Filter, String> fewer = new EnumMap<>(Filter.class);
    fewer.putAll(given);
    fewer.remove(Filter.SINCE);
    fewer.remove(Filter.UNTIL);
    return new ReportOptions(fewer, limit, today, forPrograms);
  }

  /** These with at most so many rows, 0 for all. */
  public ReportOptions withLimit(int rows) {
    return new ReportOptions(given, Optional.of(rows), today, forPrograms);
  }

  /** These, asked on another day. */
  public ReportOptions on(LocalDate day) {
    return new ReportOptions(given, limit, day, forPrograms);
  }

  /** These, asked by a program: a report may then leave out what only helps a person. */
  public ReportOptions forProgram() {
    return new ReportOptions(given, limit, today, true);
  }

  Optional<String> text(Filter filter) {
    return Optional.ofNullable(given.get(filter));
  }

  /** First day of what {@code --since} names: a day, a month or a year. */
  Optional<LocalDate> since() {
    return text(Filter.SINCE).map(value -> Days.first(Filter.SINCE.option(), value));
  }

  /** Last day of what {@code --until} names. */
  Optional<LocalDate> until() {
    return text(Filter.UNTIL).map(value -> Days.last(Filter.UNTIL.option(), value));
  }

  Optional<BigDecimal> minConfidence() {
    return text(Filter.MIN_CONFIDENCE).map(ReportOptions::confidence);
  }

  /** Months from today, 1 or more. */
  Optional<Integer> expiring() {
    return text(Filter.EXPIRING).map(ReportOptions::months);
  }

  /** First day of what {@code --silent-since} names. */
  Optional<LocalDate> silentSince() {
    return text(Filter.SILENT_SINCE).map(value -> Days.first(Filter.SILENT_SINCE.option(), value));
  }

  Optional<Long> run() {
    return text(Filter.RUN).map(ReportOptions::runId);
  }

  private static void check(Filter filter, String value) {
    refuseControls(value);
    switch (filter) {
      case SINCE, UNTIL, SILENT_SINCE -> Days.first(filter.option(), value);
      case MIN_CONFIDENCE -> confidence(value);
      case EXPIRING -> months(value);
      case RUN -> runId(value);
      case COUNTRY, PARTICIPANT, TYPE, TOPIC, OUTLET -> {
        if (value.isBlank()) {
          throw new ReportUsageException(filter.option() + " needs a value");
        }
      }
    }
  }

  private static void refuseTurnedDays(Map<Filter, String> given) {
    String since = given.get(Filter.SINCE);
    String until = given.get(Filter.UNTIL);
    if (since != null && until != null) {
      Days.refuseTurned(Filter.SINCE.option(), since, Filter.UNTIL.option(), until);
    }
  }

  /** PostgreSQL takes no U+0000, and nobody types a control character. */
  static void refuseControls(String value) {
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new ReportUsageException("a value holds a control character: leave it out");
    }
  }

  private static BigDecimal confidence(String value) {
    try {
      BigDecimal confidence = new BigDecimal(value.strip());
      if (confidence.signum() >= 0 && confidence.compareTo(BigDecimal.ONE) <= 0) {
        return confidence;
      }
    } catch (NumberFormatException e) {
      // told below, as a number out of range is
    }
    throw new ReportUsageException("--min-confidence '" + value + "': give a number from 0 to 1");
  }

  private static long runId(String value) {
    try {
      return Long.parseLong(value.strip());
    } catch (NumberFormatException e) {
      throw new ReportUsageException(
          "--run '" + value + "': give the number of a run; status lists the last ones");
    }
  }

  private static int months(String value) {
    try {
      int months = Integer.parseInt(value.strip());
      if (months > 0 && months <= 1200) {
        return months;
      }
    } catch (NumberFormatException e) {
      // told below, as a number out of range is
    }
    throw new ReportUsageException(
        "--expiring '" + value + "': give a number of months from 1 to 1200");
  }
}
