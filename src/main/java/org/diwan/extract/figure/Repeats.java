package org.diwan.extract.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.diwan.model.FigureKind;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A number told twice for the same thing is one figure, the first: same kind, value and unit. A
 * count of eleven and more is the same under another noun too ({@code 48 طائرة}, {@code 48
 * مقاتلة}); an anniversary is another where {@code ل} ties another day to it.
 */
final class Repeats {
  private static final String ANNIVERSARY = "ذكرى";
  private static final BigDecimal MANY = BigDecimal.valueOf(11);

  private record Key(
      FigureKind kind, BigDecimal low, @Nullable BigDecimal high, @Nullable String unit) {}

  private final Map<Key, Set<String>> seen = new HashMap<>();

  boolean isNew(Passage passage, Found found) {
    Set<String> wholes = seen.get(key(found));
    String whole = whole(passage, found);
    boolean isNew =
        wholes == null || !whole.isEmpty() && !wholes.contains("") && !wholes.contains(whole);
    if (isNew) {
      seen.computeIfAbsent(key(found), k -> new HashSet<>()).add(whole);
    }
    return isNew;
  }

  /** What an anniversary is of, where {@code ل} ties it to the number; empty otherwise. */
  private static String whole(Passage passage, Found found) {
    Token next = passage.at(found.end());
    if (next == null || !next.isWord() || !ANNIVERSARY.equals(found.unit())) {
      return "";
    }
    return next.folded().startsWith("ل") ? next.folded() : "";
  }

  private static Key key(Found found) {
    boolean anyNoun = found.kind() == FigureKind.COUNT && found.low().compareTo(MANY) >= 0;
    BigDecimal high = found.high() == null ? null : found.high().stripTrailingZeros();
    return new Key(
        found.kind(), found.low().stripTrailingZeros(), high, anyNoun ? null : found.unit());
  }
}
