package org.diwan.extract.figure;

import java.util.List;
import java.util.Set;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a figure measures, as written: for counts the counted noun and what belongs to it ({@code
 * مؤسسة برتغالية}), else the noun phrase before it, the words of reaching and amounting left out
 * ({@code حجم التبادل التجاري} … {@code بلغ نحو}).
 */
final class Measures {
  private static final int LONGEST = 4;
  private static final int GAP = 6;
  private static final Set<String> LINKS =
      Set.of(
          "الي", "بلغ", "بلغت", "يبلغ", "تبلغ", "وصل", "وصلت", "ليصل", "لتصل", "يصل", "تصل", "سجل",
          "سجلت", "بقيمه", "قيمته", "قيمتها", "بنسبه", "قدره", "قدرها", "بنحو", "نحو", "حوالي",
          "علي", "عن", "من", "اكثر", "اقل", "بمقدار", "بواقع", "ما", "لا", "يقل", "تقل", "يزيد",
          "تزيد", "في", "قرابه", "زهاء", "يقارب", "بمبلغ", "مبلغ", "لمده", "مده", "هدف");

  private final WordClasses<StopWord> stops;

  Measures(WordClasses<StopWord> stops) {
    this.stops = stops;
  }

  @Nullable String of(Passage passage, Found found) {
    return switch (found.kind()) {
      case COUNT, ORDINAL -> phrase(passage, found.unitFirst(), endFrom(passage, found));
      case MONEY, PERCENT, DURATION, MEASURE, RATE -> before(passage, found.first());
    };
  }

  private int endFrom(Passage passage, Found found) {
    int last = Math.max(found.end(), found.unitFirst() + 1);
    int end = last;
    while (end < passage.tokens().size() && end < last + 2 && belongs(passage.tokens().get(end))) {
      end++;
    }
    return end;
  }

  private @Nullable String before(Passage passage, int first) {
    List<Token> tokens = passage.tokens();
    int end = first;
    while (end > 0 && end > first - GAP && LINKS.contains(tokens.get(end - 1).folded())) {
      end--;
    }
    int start = end;
    while (start > 0 && start > end - LONGEST && isNominal(tokens.get(start - 1))) {
      start--;
    }
    return start == end ? null : phrase(passage, start, end);
  }

  private boolean belongs(Token token) {
    return isNominal(token) && !token.hasConjunction();
  }

  private boolean isNominal(Token token) {
    return token.isWord()
        && token.folded().length() > 2
        && stops.exactly(token) == null
        && !LINKS.contains(token.folded());
  }

  private static String phrase(Passage passage, int first, int end) {
    List<Token> tokens = passage.tokens();
    return passage.story().text().substring(tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
