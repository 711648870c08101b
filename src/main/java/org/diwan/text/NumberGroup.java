package org.diwan.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The part of a number that a scale word may multiply:
 *
 * <pre>
 * group    = digits | ( digits ) | " digits " | fraction of a scale | hundred [ و below ] | below
 * below    = unit [ teen ] | unit و ten | ten | teen      خمسة عشر، ثلاثة وعشرون
 * hundred  = hundred word | unit مئة                      مئة وخمسة وعشرون
 * </pre>
 */
final class NumberGroup {
  private static final String QUOTES = "\"«»“”„";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  private final NumberCursor cursor;

  NumberGroup(NumberCursor cursor) {
    this.cursor = cursor;
  }

  /** The value of the group that begins here; the cursor moves past it only where there is one. */
  @Nullable BigDecimal read() {
    if (cursor.isNumber(0)) {
      return digits(0, 1);
    }
    if (isBracketed()) {
      return digits(1, 3);
    }
    NumberWord first = cursor.word(0);
    if (first == null) {
      return null;
    }
    return switch (first.kind()) {
      case UNIT, UNIT_BOUND, TEEN_TAIL, TEN -> below(first);
      case HUNDRED -> hundred(first.value(), 1);
      case FRACTION -> fractionOfScale(first);
      case SCALE, SCALE_DUAL, SCALE_PLURAL, FRACTION_PLURAL, ORDINAL, ORDINAL_BOUND -> null;
    };
  }

  /** Whether digits in brackets or quotes stand here: {@code (19) مليون}, {@code «19» مليون}. */
  boolean isBracketed() {
    Token open = cursor.token(0);
    Token close = cursor.token(2);
    if (open == null || close == null || !cursor.isNumber(1)) {
      return false;
    }
    return open.is('(') && close.is(')')
        || open.isAny(QUOTES) && close.isAny(QUOTES) && close.start() - open.end() == length(1);
  }

  private int length(int ahead) {
    Token token = cursor.token(ahead);
    return token == null ? 0 : token.end() - token.start();
  }

  private @Nullable BigDecimal digits(int ahead, int length) {
    Token token = cursor.token(ahead);
    BigDecimal value = token == null ? null : value(token.folded(), length);
    cursor.skip(value == null ? 0 : length);
    return value;
  }

  private @Nullable BigDecimal value(String digits, int behind) {
    BigDecimal scale = scale(behind);
    if (scale != null && isWrittenOut(digits, scale)) {
      return new BigDecimal(Digits.bare(digits)).divide(scale);
    }
    boolean scaled = scale != null || PerCent.isAt(cursor, behind);
    return Digits.value(digits, scaled, scale != null && scale.compareTo(BILLION) >= 0);
  }

  private @Nullable BigDecimal scale(int ahead) {
    NumberWord word = cursor.word(ahead);
    return word != null && word.isScale() ? word.value() : null;
  }

  /** {@code (665.932.983) مليون}: two groups of three stand for the million already. */
  private static boolean isWrittenOut(String digits, BigDecimal scale) {
    return scale.compareTo(MILLION) == 0 && Digits.hasGroups(digits);
  }

  private @Nullable BigDecimal fractionOfScale(NumberWord fraction) {
    NumberWord next = cursor.word(1);
    if (next == null || next.kind() != NumberWord.Kind.SCALE || !next.isBare()) {
      return null;
    }
    return taken(fraction.value(), 1);
  }

  private BigDecimal hundred(BigDecimal value, int length) {
    cursor.skip(length);
    NumberWord next = cursor.word(0);
    if (next == null || !next.joined() || next.preposed() || !next.isBelowHundred()) {
      return value;
    }
    BigDecimal rest = below(next);
    return rest == null ? value : value.add(rest);
  }

  private @Nullable BigDecimal below(NumberWord first) {
    NumberWord next = cursor.word(1);
    if (first.isUnit() && next != null) {
      if (next.endsTeen() || next.joinsTen()) {
        return taken(first.value().add(next.value()), 2);
      }
      if (next.isBare() && next.value().compareTo(HUNDRED) == 0) {
        return hundred(first.value().multiply(HUNDRED), 2);
      }
    }
    boolean lone = first.kind() != NumberWord.Kind.UNIT_BOUND || isAfterHundred();
    return lone ? taken(first.value(), 1) : null;
  }

  private boolean isAfterHundred() {
    NumberWord before = cursor.word(-1);
    return before != null && before.kind() == NumberWord.Kind.HUNDRED;
  }

  private BigDecimal taken(BigDecimal value, int length) {
    cursor.skip(length);
    return value;
  }
}
