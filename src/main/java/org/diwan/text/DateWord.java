package org.diwan.text;

import org.jspecify.annotations.Nullable;

/**
 * A row of the date lexicon.
 *
 * @param value what it stands for, see {@link DateWordKind}
 * @param unit of {@link DateWordKind#UNIT}, else null
 * @param guard of a month, else {@link DateGuard#NONE}
 */
public record DateWord(DateWordKind kind, int value, @Nullable DateUnit unit, DateGuard guard) {
  /** The value of a {@link DateWordKind#NAME_HEAD} whose names hold years: {@code رؤية 2030}. */
  public static final int NAMED_AFTER_YEARS = 1;

  public static DateWord of(DateWordKind kind, int value) {
    return new DateWord(kind, value, null, DateGuard.NONE);
  }
}
