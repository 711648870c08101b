package org.diwan.extract.event;

import java.util.List;
import java.util.Set;
import org.diwan.text.Token;

/** {@code غادر لبنان 500 لاجئ إلى سوريا}: no visit of anybody. */
final class Flight {
  private static final Set<String> FLEEING =
      Set.of(
          "لاجي",
          "لاجيا",
          "لاجيين",
          "اللاجيين",
          "اللاجوون",
          "نازح",
          "نازحا",
          "نازحين",
          "النازحين",
          "النازحون",
          "نازحون",
          "لاجوون",
          "مهاجر",
          "مهاجرا",
          "مهاجرين",
          "مهاجرون",
          "المهاجرين",
          "المهاجرون");

  /** Words behind the verb in which those who flee are told. */
  private static final int BEHIND = 4;

  private Flight() {}

  static boolean is(Clause clause, TriggerAt at) {
    List<Token> tokens = clause.tokens();
    return at.isVerb()
        && flee(tokens.subList(at.end(), Math.min(tokens.size(), at.end() + BEHIND)));
  }

  private static boolean flee(List<Token> words) {
    return words.stream()
        .anyMatch(t -> t.forms().stream().anyMatch(f -> FLEEING.contains(f.word())));
  }
}
