package org.diwan.extract.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
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

  private final Map<Key, Map<String, Integer>> seen = new HashMap<>();

  /**
   * The figure that a number is.
   *
   * @param next the number that a new figure gets
   * @return that of the figure it tells again, or {@code next}
   */
  int of(Passage passage, Found found, int next) {
    Map<String, Integer> wholes = seen.computeIfAbsent(key(found), k -> new LinkedHashMap<>());
    String whole = whole(passage, found);
    Integer same = wholes.getOrDefault(whole, wholes.get(""));
    if (same == null && whole.isEmpty() && !wholes.isEmpty()) {
      same = wholes.values().iterator().next();
    }
    if (same != null) {
      return same;
    }
    wholes.put(whole, next);
    return next;
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
