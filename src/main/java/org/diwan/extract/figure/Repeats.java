package org.diwan.extract.figure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.diwan.model.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * A number told twice for the same thing is one figure, the first: same kind, value and unit. A count of eleven and more is
 * the same under another noun too ({@code 48 طائرة}, {@code 48 مقاتلة}).
 */
final class Repeats {
  private static final BigDecimal MANY = BigDecimal.valueOf(11);

  private record Key(FigureKind kind, BigDecimal low, @Nullable BigDecimal high, @Nullable String unit) {}

  private final Set<Key> seen = new HashSet<>();

  boolean isNew(Found found) {
    boolean anyNoun = found.kind() == FigureKind.COUNT && found.low().compareTo(MANY) >= 0;
    BigDecimal high = found.high() == null ? null : found.high().stripTrailingZeros();
    return seen.add(new Key(found.kind(), found.low().stripTrailingZeros(), high, anyNoun ? null : found.unit()));
  }
}
