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

  public static DateWord of(DateWordKind kind, int value) {
    return new DateWord(kind, value, null, DateGuard.NONE);
  }
}
