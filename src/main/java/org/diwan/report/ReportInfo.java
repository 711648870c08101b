package org.diwan.report;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a report is asked by.
 *
 * @param name one word
 * @param arguments how its arguments are written, such as {@code [COUNTRY [COUNTRY]]}; empty for
 *     none
 * @param least fewest arguments
 * @param most most arguments
 * @param description one line
 * @param filters options that it knows
 */
public record ReportInfo(
    String name, String arguments, int least, int most, String description, Set<Filter> filters) {

  /** Copies what it is given. */
  public ReportInfo {
    filters = Set.copyOf(filters);
  }

  /** How it is typed: name and arguments. */
  public String usage() {
    return arguments.isEmpty() ? name : name + " " + arguments;
  }

  static Set<Filter> eventFilters() {
    return EnumSet.complementOf(EnumSet.of(Filter.EXPIRING, Filter.SILENT_SINCE, Filter.RUN));
  }
}
