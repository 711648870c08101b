package org.diwan.extract.event;

/** {@code يحذر خبراء}, {@code خبراء يحذرون}: people without a name do what a verb tells. */
final class UnnamedSubject {
  private UnnamedSubject() {}

  static boolean is(Clause clause, int verb, int verbEnd) {
    return clause.isUnnamed(verbEnd) || isBefore(clause, verb);
  }

  /** Right before a verb that does not go on, an adjective between or none. */
  private static boolean isBefore(Clause clause, int verb) {
    return verb > 0
        && !clause.continues(verb)
        && (clause.isUnnamed(verb - 1) || verb > 1 && isBeforeAdjective(clause, verb));
  }

  private static boolean isBeforeAdjective(Clause clause, int verb) {
    int adjective = verb - 1;
    return clause.isUnnamed(adjective - 1)
        && clause.isVerb(verb)
        && !clause.isNamed(adjective)
        && Government.preposition(clause, adjective).isEmpty()
        && !clause.isVerb(adjective)
        && clause.tokens().get(adjective).isWord();
  }
}
