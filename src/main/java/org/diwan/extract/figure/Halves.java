package org.diwan.extract.figure;

import java.math.BigDecimal;
import java.util.Map;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * A half or quarter behind the unit: {@code ساعة ونصف}, {@code عامين ونصف العام}, {@code ساعتين
 * وربع الساعة}.
 */
final class Halves {
  private static final Map<String, BigDecimal> WORDS =
      Map.of(
          "ونصف",
          new BigDecimal("0.5"),
          "ونصفا",
          new BigDecimal("0.5"),
          "وربع",
          new BigDecimal("0.25"));

  private final Units units;

  Halves(Units units) {
    this.units = units;
  }

  /** What is added to the number, zero where nothing is. */
  BigDecimal after(Passage passage, int i) {
    Token token = passage.at(i);
    return token == null ? BigDecimal.ZERO : WORDS.getOrDefault(token.folded(), BigDecimal.ZERO);
  }

  /** The same where nothing else is halved: not {@code ساعة ونصف اللاعبين}. */
  BigDecimal of(Passage passage, int i) {
    Token next = passage.at(i + 1);
    boolean other = next != null && Fold.isDefinite(next.folded()) && units.of(next) == null;
    return other ? BigDecimal.ZERO : after(passage, i);
  }

  /** Where a half that begins at a token ends; a unit told again with the article belongs to it. */
  int end(Passage passage, int i) {
    Token next = passage.at(i + 1);
    boolean toldAgain = next != null && next.folded().startsWith("ال") && units.of(next) != null;
    return toldAgain ? i + 2 : i + 1;
  }
}
