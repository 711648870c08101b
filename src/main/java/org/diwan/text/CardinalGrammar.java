package org.diwan.text;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one cardinal number from a place in a sentence; an object reads once. The grammar:
 *
 * <pre>
 * number   = part { و part }          each part below the scale of the one before: أربعة مليارات وثمانمائة مليون
 * part     = [ group [ و half ] ] { scale } [ و half [ scale ] ]    ثلاثة ملايين ونصف المليون، نصف مليون، ألفي
 * group    = digits | ( digits ) | hundred [ و below ] | below
 * below    = unit [ teen ] | unit و ten | ten | teen                خمسة عشر، ثلاثة وعشرون
 * hundred  = hundred word | unit مئة
 * </pre>
 *
 * Scale words in the plural are no number alone ({@code ملايين}), nor are hundreds and dozens.
 */
final class CardinalGrammar {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumberWords words;
  private final List<Token> tokens;
  private int at;
  private BigDecimal scale = BigDecimal.ONE;

  CardinalGrammar(NumberWords words, List<Token> tokens, int at) {
    this.words = words;
    this.tokens = tokens;
    this.at = at;
  }

  int end() {
    return at;
  }

  BigDecimal scale() {
    return scale;
  }

  @Nullable BigDecimal number() {
    BigDecimal total = part();
    while (total != null && scale.compareTo(BigDecimal.ONE) > 0) {
      BigDecimal more = joinedPart();
      if (more == null) {
        break;
      }
      total = total.add(more);
    }
    return total;
  }

  private @Nullable BigDecimal joinedPart() {
    int start = at;
    BigDecimal outer = scale;
    BigDecimal more = joint() ? part() : null;
    if (more == null || more.compareTo(outer) >= 0) {
      at = start;
      scale = outer;
      return null;
    }
    return more;
  }

  /** Whether a further part is tied to what was read; steps over a {@code و} that stands alone. */
  private boolean joint() {
    NumberWord next = word();
    if (next != null) {
      return next.joined() && !next.preposed();
    }
    if (at + 1 < tokens.size() && tokens.get(at).isWord() && tokens.get(at).folded().equals("و")) {
      at++;
      return true;
    }
    return false;
  }

  private @Nullable BigDecimal part() {
    NumberWord first = word();
    if (first != null && first.kind() == NumberWord.Kind.SCALE_DUAL) {
      return scaleAlone(first, first.value().divide(BigDecimal.TWO));
    }
    if (first != null && first.kind() == NumberWord.Kind.SCALE && !first.definite()) {
      return scaleAlone(first, first.value());
    }
    scale = BigDecimal.ONE;
    BigDecimal group = group();
    return group == null ? null : withHalf(scaled(withHalf(group)));
  }

  private BigDecimal scaleAlone(NumberWord word, BigDecimal itself) {
    at++;
    scale = itself;
    return withHalf(scaled(word.value()));
  }

  private BigDecimal scaled(BigDecimal group) {
    BigDecimal value = group;
    NumberWord next = word();
    while (next != null && next.isScale() && next.isBare()) {
      value = value.multiply(next.value());
      scale = next.value();
      at++;
      next = word();
    }
    return value;
  }

  /**
   * Adds a half, third or quarter of the scale read last, and skips that scale where it is told
   * again.
   */
  private BigDecimal withHalf(BigDecimal value) {
    NumberWord next = word();
    if (next == null
        || next.kind() != NumberWord.Kind.FRACTION
        || !next.joined()
        || next.definite()) {
      return value;
    }
    NumberWord told = word(at + 1);
    boolean scaleTold =
        told != null && told.isScale() && told.isBare() && told.value().compareTo(scale) == 0;
    if (scale.compareTo(BigDecimal.ONE) == 0 && (told == null || !told.isScale())) {
      return value;
    }
    at += scaleTold ? 2 : 1;
    return value.add(next.value().multiply(scale));
  }

  private @Nullable BigDecimal group() {
    if (at < tokens.size() && tokens.get(at).isNumber()) {
      return digits();
    }
    if (isBracketed(tokens, at)) {
      return bracketed();
    }
    NumberWord first = word();
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

  /** Whether digits in brackets stand at a place: {@code (19) مليون}. */
  static boolean isBracketed(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i).is('(')
        && tokens.get(i + 1).isNumber()
        && tokens.get(i + 2).is(')');
  }

  private @Nullable BigDecimal bracketed() {
    NumberWord next = word(at + 3);
    BigDecimal value = Digits.value(tokens.get(at + 1).folded(), next != null && next.isScale());
    at += value == null ? 0 : 3;
    return value;
  }

  private @Nullable BigDecimal digits() {
    NumberWord next = word(at + 1);
    boolean percent =
        at + 1 < tokens.size() && (tokens.get(at + 1).is('%') || tokens.get(at + 1).is('٪'));
    BigDecimal value =
        Digits.value(tokens.get(at).folded(), percent || next != null && next.isScale());
    at += value == null ? 0 : 1;
    return value;
  }

  private @Nullable BigDecimal fractionOfScale(NumberWord fraction) {
    NumberWord next = word(at + 1);
    if (next == null || next.kind() != NumberWord.Kind.SCALE || !next.isBare()) {
      return null;
    }
    at++;
    return fraction.value();
  }

  private BigDecimal hundred(BigDecimal value, int length) {
    at += length;
    NumberWord next = word();
    if (next == null || !next.joined() || next.preposed()) {
      return value;
    }
    boolean isBelow =
        next.isUnit()
            || next.kind() == NumberWord.Kind.TEEN_TAIL
            || next.kind() == NumberWord.Kind.TEN;
    BigDecimal rest = isBelow ? below(next) : null;
    return rest == null ? value : value.add(rest);
  }

  private @Nullable BigDecimal below(NumberWord first) {
    NumberWord next = word(at + 1);
    if (first.isUnit() && next != null) {
      if (next.kind() == NumberWord.Kind.TEEN_TAIL && next.isBare() && !next.definite()
          || next.kind() == NumberWord.Kind.TEN && next.joined() && !next.preposed()) {
        at += 2;
        return first.value().add(next.value());
      }
      if (next.kind() == NumberWord.Kind.HUNDRED
          && next.isBare()
          && next.value().compareTo(HUNDRED) == 0) {
        return hundred(first.value().multiply(HUNDRED), 2);
      }
    }
    if (first.kind() == NumberWord.Kind.UNIT_BOUND) {
      return isAfterHundred() ? single(first) : null;
    }
    return single(first);
  }

  private boolean isAfterHundred() {
    NumberWord before = at > 0 ? word(at - 1) : null;
    return before != null && before.kind() == NumberWord.Kind.HUNDRED;
  }

  private BigDecimal single(NumberWord word) {
    at++;
    return word.value();
  }

  private @Nullable NumberWord word() {
    return word(at);
  }

  private @Nullable NumberWord word(int index) {
    return index < tokens.size() ? words.get(tokens.get(index)) : null;
  }
}
