package org.diwan.extract.figure.status;

import java.util.List;
import java.util.Set;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** {@code طالب} where it is a pupil and demands nothing: {@code 150 ألف طالب و60 مدرسا}. */
final class Pupils {
  private static final String PUPIL = "طالب";
  private static final String THE_PUPIL = "الطالب";
  private static final Set<String> COUNTS = Set.of("الف", "الاف", "مليون", "كل", "اي", "لكل");
  private static final Set<String> OF = Set.of("في", "من", "علم", "يبلغ", "علي");

  private Pupils() {}

  static boolean is(List<Token> tokens, int i) {
    return tokens.get(i).folded().equals(THE_PUPIL)
        || tokens.get(i).isPlain(PUPIL)
            && (isCounted(i == 0 ? null : tokens.get(i - 1))
                || isNoun(i + 1 == tokens.size() ? null : tokens.get(i + 1)));
  }

  private static boolean isCounted(@Nullable Token before) {
    return before != null && (before.isNumber() || COUNTS.contains(before.folded()));
  }

  /** What does not follow a verb: its end, more people, an adjective. */
  private static boolean isNoun(@Nullable Token next) {
    return next == null
        || !next.isWord()
        || next.folded().endsWith("ي")
        || OF.contains(next.folded());
  }
}
