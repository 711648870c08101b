package org.diwan.extract.event;

import java.util.Map;
import java.util.Set;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** How many days a journey takes: {@code زيارة تستغرق ثلاثة أيام}, {@code لمدة يومين}. */
final class Stay {
  private static final int REACH = 14;
  private static final Set<String> LASTS =
      Set.of("تستغرق", "تستمر", "تدوم", "مدتها", "لمده", "يستمر", "تمتد");
  private static final Map<String, Integer> DAYS =
      Map.ofEntries(
          Map.entry("يوما", 1),
          Map.entry("يومين", 2),
          Map.entry("ثلاثه", 3),
          Map.entry("اربعه", 4),
          Map.entry("خمسه", 5),
          Map.entry("سته", 6),
          Map.entry("سبعه", 7),
          Map.entry("ثمانيه", 8),
          Map.entry("تسعه", 9),
          Map.entry("عشره", 10),
          Map.entry("اسبوعا", 7),
          Map.entry("اسبوعين", 14));

  private Stay() {}

  /** 0 where nothing tells. */
  static int days(Clause clause, TriggerAt at) {
    for (int i = at.end(); i + 1 < Math.min(clause.tokens().size(), at.end() + REACH); i++) {
      if (LASTS.contains(clause.tokens().get(i).folded())) {
        return days(
            clause.tokens().get(i + 1),
            i + 2 < clause.tokens().size() ? clause.tokens().get(i + 2) : null);
      }
    }
    return 0;
  }

  private static int days(Token number, @Nullable Token unit) {
    Integer word = DAYS.get(number.folded());
    boolean counted = unit != null && unit.folded().startsWith("ايام");
    if (number.isNumber() && counted && number.folded().length() <= 2) {
      return Integer.parseInt(number.folded());
    }
    return word == null || word > 2 && word != 7 && word != 14 && !counted ? 0 : word;
  }
}
