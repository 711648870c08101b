package org.diwan.text;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ordinals in words: {@code الثالث}, {@code الثانية عشرة}, {@code الخامسة والستين}, {@code الحادي
 * والعشرين}. The tens alone ({@code الثمانين}) and digits ({@code الـ20}) are spelled like
 * cardinals: only a head noun tells.
 */
final class OrdinalGrammar {
  private OrdinalGrammar() {}

  static @Nullable NumberSpan at(NumberWords words, List<Token> tokens, int i) {
    NumberWord first = words.get(tokens.get(i));
    if (first == null
        || first.kind() != NumberWord.Kind.ORDINAL
            && first.kind() != NumberWord.Kind.ORDINAL_BOUND) {
      return null;
    }
    NumberWord next = i + 1 < tokens.size() ? words.get(tokens.get(i + 1)) : null;
    if (next != null && isTail(first, next)) {
      return span(i, i + 2, first.value().add(next.value()), first.definite());
    }
    return first.kind() == NumberWord.Kind.ORDINAL
        ? span(i, i + 1, first.value(), first.definite())
        : null;
  }

  private static boolean isTail(NumberWord first, NumberWord next) {
    boolean teen =
        next.kind() == NumberWord.Kind.TEEN_TAIL && next.isBare() && first.value().signum() > 0;
    boolean tens =
        next.kind() == NumberWord.Kind.TEN && next.joined() && next.definite() == first.definite();
    return teen && !next.definite() || tens;
  }

  private static NumberSpan span(int first, int end, BigDecimal value, boolean definite) {
    return new NumberSpan(
        NumberSpan.Kind.ORDINAL, first, end, value, null, false, definite, BigDecimal.ONE);
  }
}
