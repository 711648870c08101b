package org.diwan.extract.figure.passage;

import java.util.Set;
import org.diwan.text.Token;

/** Words with which another clause begins: {@code بينما ارتفع سعر النفط}. */
public final class Clauses {
  private static final Set<String> BEGINNINGS =
      Set.of(
          "ان", "بان", "انه", "انها", "بانه", "بانها", "لكن", "بينما", "فيما", "كما", "حيث",
          "بعدما", "عندما", "اذ", "حين", "وان", "ولكن", "اذا", "كي", "لان", "لكي");

  private Clauses() {}

  public static boolean begin(Token token) {
    return BEGINNINGS.contains(token.folded());
  }
}
