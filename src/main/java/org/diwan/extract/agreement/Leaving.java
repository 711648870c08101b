package org.diwan.extract.agreement;

import java.util.Set;
import org.diwan.text.Token;

/**
 * Words that tell of a party that leaves a document: {@code انسحاب الولايات المتحدة، أمس، من
 * الاتفاق}, {@code الخروج الأمريكي من الاتفاق}, {@code تخلي واشنطن عن الاتفاق}.
 */
final class Leaving {
  private static final int REACH = 12;

  /** Tell it of a document right behind their preposition only. */
  private static final Set<String> NOUNS = Set.of("خروج", "الخروج", "خروجها", "تخلي", "التخلي");

  private static final Set<String> FROM = Set.of("من", "عن");

  /** {@code انسحاب كينيا من طرف واحد من الاتفاق}. */
  private static final Set<String> ALONE =
      Set.of("من", "طرف", "جانب", "واحد", "بشكل", "احادي", "الاحادي", "منفرد");

  private Leaving() {}

  /** {@code انسحب}, {@code انسحاب}, {@code خروج}. */
  static boolean is(Token word) {
    return word.folded().contains("نسح") || word.readsAny(NOUNS);
  }

  /**
   * Whether it is a noun and nothing but who leaves and when stands between the word and the
   * document.
   */
  static boolean leadsTo(Passage passage, int at, int noun, DocumentWords words) {
    if (noun - at > REACH
        || noun - at < 2
        || !FROM.contains(passage.token(noun - 1).folded())
        || !is(passage.token(at))
        || words.steps().verb(passage.token(at)) != null) {
      return false;
    }
    for (int i = at + 1; i < noun - 1; i++) {
      if (passage.token(i).isWord()
          && passage.over(i) == null
          && !passage.isDated(i)
          && !ALONE.contains(passage.token(i).folded())
          && !(passage.isDated(i + 1) && Prepositions.isOfPlace(passage.token(i).folded()))) {
        return false;
      }
    }
    return true;
  }
}
