package org.diwan.extract.figure.reading;

import java.math.BigDecimal;
import java.util.Map;
import org.diwan.extract.figure.lexicon.Noun;
import org.diwan.extract.figure.lexicon.Nouns;
import org.diwan.extract.figure.lexicon.Units;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * A half or quarter behind the unit: {@code ساعة ونصف}, {@code عامين ونصف العام}, {@code ساعتين
 * وربع الساعة}, or behind what is counted where that is told again: {@code أربعة مقاعد ونصف
 * المقعد}.
 */
public final class Halves {
  private static final Map<String, BigDecimal> WORDS =
      Map.of(
          "ونصف",
          new BigDecimal("0.5"),
          "ونصفا",
          new BigDecimal("0.5"),
          "وربع",
          new BigDecimal("0.25"));

  private final Units units;

  public Halves(Units units) {
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

  /** What is counted, and a half of one more where that is told. */
  Found more(Passage passage, Found found, Nouns nouns) {
    BigDecimal half = after(passage, found.end());
    Token one = half.signum() == 0 ? null : passage.at(found.end() + 1);
    Noun noun = one == null || !Fold.isDefinite(one.folded()) ? null : nouns.of(one);
    return noun == null || found.high() != null || !noun.singular().equals(found.unit())
        ? found
        : new Found(
            found.kind(),
            found.low().add(half),
            null,
            found.unit(),
            found.first(),
            found.end() + 2,
            found.unitFirst(),
            found.rule());
  }

  /** Where a half that begins at a token ends; a unit told again with the article belongs to it. */
  int end(Passage passage, int i) {
    Token next = passage.at(i + 1);
    boolean toldAgain = next != null && next.folded().startsWith("ال") && units.of(next) != null;
    return toldAgain ? i + 2 : i + 1;
  }
}
