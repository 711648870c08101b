package org.diwan.text;

import java.math.BigDecimal;

/**
 * A number word in one of its spellings, clitics included.
 *
 * @param joined whether it begins with {@code و} or {@code ف}
 * @param preposed whether a preposition is glued to it
 * @param definite whether it has the article
 */
public record NumberWord(
    Kind kind, BigDecimal value, boolean joined, boolean preposed, boolean definite) {

  /** What a number word does in a number. */
  public enum Kind {
    /** Two to nine, stands alone or heads a compound. */
    UNIT,
    /** One and two as they stand in compounds only. */
    UNIT_BOUND,
    /** Ten, alone or behind a unit. */
    TEEN_TAIL,
    TEN,
    HUNDRED,
    /** Thousand and more; counts one of itself where nothing stands before it. */
    SCALE,
    SCALE_DUAL,
    /** Thousands and more; no number without one before it. */
    SCALE_PLURAL,
    FRACTION,
    /** Quarters and the like; no number without one before them. */
    FRACTION_PLURAL,
    ORDINAL,
    /** First as it stands before ten and the tens only. */
    ORDINAL_BOUND
  }

  boolean isScale() {
    return kind == Kind.SCALE || kind == Kind.SCALE_PLURAL;
  }

  boolean isUnit() {
    return kind == Kind.UNIT || kind == Kind.UNIT_BOUND;
  }

  /** Whether it may follow another word of its number without {@code و}. */
  boolean isBare() {
    return !joined && !preposed;
  }

  boolean isBelowHundred() {
    return isUnit() || kind == Kind.TEEN_TAIL || kind == Kind.TEN;
  }

  /** Whether it makes a teen of the unit before it. */
  boolean endsTeen() {
    return kind == Kind.TEEN_TAIL && isBare() && !definite;
  }

  /** Whether it is the tens of the unit before it. */
  boolean joinsTen() {
    return kind == Kind.TEN && joined && !preposed;
  }
}
