package org.diwan.docs;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What fills or changes a table.
 *
 * @param table with its schema
 * @param place SQL file or class that holds the statements
 * @param operations what they do to it
 * @param steps of the job in which they run, or commands where they run outside of all steps
 */
record Writer(String table, String place, Set<String> operations, Set<String> steps) {

  private static final List<String> STEPS =
      List.of("loadReference", "correctStored", "loadArticles", "resolveFacts", "checkWarehouse");

  private static final Comparator<String> IN_ORDER_OF_THE_JOB =
      comparing((String step) -> STEPS.contains(step) ? STEPS.indexOf(step) : STEPS.size())
          .thenComparing(Comparator.naturalOrder());

  private Writer(String table, String place) {
    this(table, place, new TreeSet<>(), new TreeSet<>(IN_ORDER_OF_THE_JOB));
  }

  /** One for each table and place. */
  static List<Writer> of(List<WriteWatch.Written> seen, Statements statements) {
    TreeMap<String, Writer> writers = new TreeMap<>();
    for (WriteWatch.Written written : seen) {
      String place = statements.place(written.statement());
      Writer writer =
          writers.computeIfAbsent(
              written.table() + " " + place, key -> new Writer(written.table(), place));
      writer.operations.add(written.operation().toLowerCase(Locale.ROOT));
      writer.steps.add(written.step());
    }
    return new ArrayList<>(writers.values());
  }

  /** As the row of a table in Markdown. */
  String row() {
    return "| `%s` | `%s` | %s | %s |\n"
        .formatted(
            table, place, String.join(", ", operations), steps.stream().collect(joining(", ")));
  }
}
