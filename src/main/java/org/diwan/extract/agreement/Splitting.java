package org.diwan.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * {@code ثلاث مذكرات تفاهم في مجالات الصحة والنقل والتعليم}: as many documents as are counted,
 * where as many fields are told; else one.
 */
final class Splitting {
  private static final Set<String> FIELDS =
      Set.of("مجالات", "قطاعات", "ميادين", "المجالات", "القطاعات");
  private static final Map<String, Integer> COUNTS =
      Map.of(
          "ثلاث", 3, "اربع", 4, "خمس", 5, "ست", 6, "سبع", 7, "ثماني", 8, "ثمان", 8, "تسع", 9, "عشر",
          10);
  private static final Map<String, String> SINGULARS =
      Map.of(
          "اتفاقيات", "اتفاقية",
          "الاتفاقيات", "اتفاقية",
          "مذكرات تفاهم", "مذكرة تفاهم",
          "مذكرات التفاهم", "مذكرة تفاهم",
          "بروتوكولات", "بروتوكول",
          "اتفاقات", "اتفاق");

  private Splitting() {}

  /** The names of the single documents, none where they are not told one by one. */
  static List<String> names(Passage passage, Occurrence document) {
    String singular = SINGULARS.get(noun(passage, document));
    int fields = fields(passage, document);
    if (singular == null || fields < 0) {
      return List.of();
    }
    List<String> items = items(passage, fields + 1, document.end());
    return items.size() == count(passage, document)
        ? items.stream().map(item -> singular + " في مجال " + item).toList()
        : List.of();
  }

  private static String noun(Passage passage, Occurrence document) {
    int from = passage.token(document.first()).start();
    return passage.text().substring(from, passage.token(document.nounEnd() - 1).end());
  }

  private static int count(Passage passage, Occurrence document) {
    if (document.first() == 0) {
      return 0;
    }
    Token before = passage.token(document.first() - 1);
    if (before.isNumber()) {
      return before.folded().length() < 3 ? Integer.parseInt(before.folded()) : 0;
    }
    String word = before.folded();
    return COUNTS.getOrDefault(word.endsWith("ه") ? word.substring(0, word.length() - 1) : word, 0);
  }

  private static int fields(Passage passage, Occurrence document) {
    for (int i = document.nounEnd(); i < document.end(); i++) {
      if (FIELDS.contains(passage.token(i).folded())) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> items(Passage passage, int from, int end) {
    List<String> items = new ArrayList<>();
    int start = from;
    for (int i = from; i <= end; i++) {
      boolean closes = i == end || i > from && begins(passage.token(i));
      if (closes && start < i) {
        items.add(item(passage, start, i));
        start = i;
      }
    }
    return items;
  }

  private static boolean begins(Token token) {
    return token.hasConjunction() && Fold.isDefinite(token.folded().substring(1));
  }

  private static String item(Passage passage, int from, int end) {
    Token first = passage.token(from);
    int start = first.start() + (begins(first) ? 1 : 0);
    return passage.text().substring(start, passage.token(end - 1).end());
  }
}
