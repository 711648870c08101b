package org.diwan.extract.agreement;

import java.util.Set;
import org.diwan.text.Token;

/**
 * The verb of a clause that an indefinite noun carries without {@code الذي}: {@code اتفاقية | تحصل
 * بموجبها على قرض}, {@code بيان | حاولت من خلاله}, {@code اتفاق وصف | بأنه تاريخي}, {@code اتفاقات
 * | أبرمت خلال القمة}.
 */
final class RelativeVerb {
  private static final Set<String> BY_IT =
      Set.of("بموجبه", "بموجبها", "بموجبهما", "بانه", "بانها", "بانهما");
  private static final Set<String> THROUGH_IT = Set.of("خلاله", "خلالها", "خلالهما");
  private static final Set<String> RELATIVES = Set.of("الذي", "التي");

  private final DocumentWords words;

  RelativeVerb(DocumentWords words) {
    this.words = words;
  }

  /** Told by what takes the noun up again right behind it. */
  boolean is(Passage passage, int at) {
    if (passage.over(at) != null || at + 1 >= passage.tokens().size()) {
      return false;
    }
    String next = passage.token(at + 1).folded();
    return BY_IT.contains(next)
        || next.equals("من")
            && at + 2 < passage.tokens().size()
            && THROUGH_IT.contains(passage.token(at + 2).folded());
  }

  /** A verb of signing at the end of a name that tells nobody who signed. */
  boolean isLeft(Passage passage, int from, int end) {
    Token last = passage.token(end - 1);
    return end - 1 >= from
        && last.isWord()
        && !RELATIVES.contains(passage.token(end - 2).folded())
        && passage.over(end - 1) == null
        && words.steps().verb(last) != null
        && words.steps().participle(last) == null
        && words.steps().noun(last) == null;
  }
}
