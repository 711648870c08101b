package org.diwan.extract.event;

import java.util.List;
import java.util.Set;
import org.diwan.text.Token;

/**
 * What is handed to somebody who takes no office by it: {@code تسلم فلان شهادة من فلان}, {@code
 * تسلمه الجائزة}. Not {@code تسلم فلان رئاسة لجنة الجائزة}.
 */
final class Handed {
  /** Tokens behind the verb in which its object stands. */
  private static final int REACH = 16;

  private static final Set<String> THINGS =
      Set.of(
          "شهاده",
          "شهادات",
          "الشهاده",
          "جايزه",
          "الجايزه",
          "جوايز",
          "درع",
          "الدرع",
          "كاس",
          "الكاس",
          "ميداليه",
          "الميداليه",
          "وساما",
          "وسام",
          "الوسام",
          "رساله",
          "الرساله",
          "نسخه",
          "تقريرا",
          "تقرير",
          "التقرير",
          "دعوه",
          "هديه",
          "مفتاح",
          "الدكتوراه",
          "دكتوراه");
  private static final Set<String> POSTS =
      Set.of(
          "رياسه", "منصب", "منصبه", "مهام", "مهامه", "الحكم", "السلطه", "مقاليد", "حقيبه", "قياده",
          "وزاره", "اداره", "الرياسه", "زمام", "مسووليه", "عمله", "الوزاره");

  private Handed() {}

  static boolean is(Clause clause, TriggerAt at) {
    if (!at.trigger().lemma().endsWith("تسلم")) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    int end = Math.min(tokens.size(), at.end() + REACH);
    for (int i = at.end(); i < end; i++) {
      if (clause.isNamed(i) || clause.isAside(i, at.end())) {
        continue;
      }
      String word = tokens.get(i).folded();
      if (THINGS.contains(word) || POSTS.contains(word)) {
        return THINGS.contains(word);
      }
    }
    return false;
  }
}
