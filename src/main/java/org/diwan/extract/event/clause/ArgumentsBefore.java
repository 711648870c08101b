package org.diwan.extract.event.clause;

import java.util.ArrayList;
import java.util.List;

/** Who is named before a trigger as far as its clause reaches back. */
final class ArgumentsBefore {
  private ArgumentsBefore() {}

  /** Nearest first; those behind a topic word are marked so. */
  static List<Argument> of(Clause clause, int to) {
    int start = start(clause, to);
    List<Argument> found = new ArrayList<>();
    for (Argument argument : clause.arguments().reversed()) {
      int first = argument.mention().first();
      if (first >= start && argument.mention().end() <= to) {
        boolean topic = isTopic(clause, first, start);
        found.add(new Argument(argument.mention(), argument.by(), topic));
      }
    }
    return found;
  }

  private static int start(Clause clause, int to) {
    for (int i = to - 1; i >= 0; i--) {
      Barrier barrier = clause.barrier(i);
      if (barrier == Barrier.MARK || barrier == Barrier.CLAUSE) {
        return i + 1;
      }
    }
    return 0;
  }

  /** No verb stands between the topic word and the name. */
  private static boolean isTopic(Clause clause, int mention, int start) {
    for (int i = mention - 1; i >= start; i--) {
      if (clause.barrier(i) == Barrier.TOPIC || clause.barrier(i) == Barrier.TIME) {
        return true;
      }
      if (clause.isVerb(i)) {
        return false;
      }
    }
    return false;
  }
}
