package org.diwan.evaluate;

import java.util.List;
import java.util.function.BiPredicate;

/** How well a found participant fits an annotated one; 0 when it does not. */
final class ParticipantMatch {
  private static final BiPredicate<String, String> EQUAL =
      (a, b) -> NameMatch.tokens(a).equals(NameMatch.tokens(b));

  private ParticipantMatch() {}

  static double person(JudgedParticipant gold, JudgedParticipant found) {
    if (any(gold, found, EQUAL)) {
      return 3;
    }
    if (any(gold, found, NameMatch::same)) {
      return 2;
    }
    return knownByOfficeOnly(gold, found) ? 1 : 0;
  }

  private static boolean knownByOfficeOnly(JudgedParticipant gold, JudgedParticipant found) {
    return gold.namesAr().isEmpty()
        && found.nameEn() == null
        && gold.country() != null
        && gold.country().equals(found.country())
        && gold.sharesOffice(found);
  }

  static double organisation(JudgedParticipant gold, JudgedParticipant found) {
    if (any(gold, found, EQUAL)) {
      return 2;
    }
    return any(gold, found, (g, f) -> NameMatch.same(g, f) || NameMatch.same(f, g)) ? 1 : 0;
  }

  private static boolean any(
      JudgedParticipant gold, JudgedParticipant found, BiPredicate<String, String> match) {
    List<String> names = found.names();
    return gold.names().stream().anyMatch(g -> names.stream().anyMatch(f -> match.test(g, f)));
  }
}
