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
 * </pre>
 *
 * with the groups of {@link NumberGroup}. Scale words in the plural are no number alone ({@code
 * ملايين}), nor are hundreds and dozens.
 */
final class CardinalGrammar {
  private final NumberCursor cursor;
  private final NumberGroup group;
  private BigDecimal scale = BigDecimal.ONE;

  CardinalGrammar(NumberWords words, List<Token> tokens, int at) {
    this.cursor = new NumberCursor(words, tokens, at);
    this.group = new NumberGroup(cursor);
  }

  int end() {
    return cursor.at();
  }

  /** The smallest scale word read, one where there was none. */
  BigDecimal scale() {
    return scale;
  }

  @Nullable BigDecimal number() {
    BigDecimal total = part();
    while (total != null && isScaled()) {
      BigDecimal more = joinedPart();
      if (more == null) {
        break;
      }
      total = total.add(more);
    }
    return total;
  }

  private boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) > 0;
  }

  private @Nullable BigDecimal joinedPart() {
    int start = cursor.at();
    BigDecimal outer = scale;
    BigDecimal more = joint() ? part() : null;
    if (more == null || more.compareTo(outer) >= 0) {
      cursor.moveTo(start);
      scale = outer;
      return null;
    }
    return more;
  }

  /** Whether a further part is tied to what was read; steps over a {@code و} that stands alone. */
  private boolean joint() {
    NumberWord next = cursor.word(0);
    if (next != null) {
      return next.joined() && !next.preposed();
    }
    Token link = cursor.token(0);
    if (link == null || !link.folded().equals("و")) {
      return false;
    }
    cursor.skip(1);
    return true;
  }

  private @Nullable BigDecimal part() {
    NumberWord first = cursor.word(0);
    if (first != null && first.kind() == NumberWord.Kind.SCALE_DUAL) {
      return scaleAlone(first, first.value().divide(BigDecimal.TWO));
    }
    if (first != null && first.kind() == NumberWord.Kind.SCALE && !first.definite()) {
      return scaleAlone(first, first.value());
    }
    scale = BigDecimal.ONE;
    BigDecimal value = group.read();
    return value == null ? null : withHalf(scaled(withHalf(value)));
  }

  private BigDecimal scaleAlone(NumberWord word, BigDecimal itself) {
    cursor.skip(1);
    scale = itself;
    return withHalf(scaled(word.value()));
  }

  private BigDecimal scaled(BigDecimal value) {
    BigDecimal product = value;
    NumberWord next = cursor.word(0);
    while (next != null && next.isScale() && next.isBare()) {
      product = product.multiply(next.value());
      scale = next.value();
      cursor.skip(1);
      next = cursor.word(0);
    }
    return product;
  }

  /**
   * Adds a half, third or quarter of the scale read last, and skips that scale where it is told
   * again.
   */
  private BigDecimal withHalf(BigDecimal value) {
    NumberWord next = cursor.word(0);
    if (next == null
        || next.kind() != NumberWord.Kind.FRACTION
        || !next.joined()
        || next.definite()) {
      return value;
    }
    NumberWord told = cursor.word(1);
    if (!isScaled() && (told == null || !told.isScale())) {
      return value;
    }
    boolean again = told != null && told.isScale() && told.value().compareTo(scale) == 0;
    cursor.skip(again ? 2 : 1);
    return value.add(next.value().multiply(scale));
  }
}
