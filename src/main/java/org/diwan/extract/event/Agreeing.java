package org.diwan.extract.event;

import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/** Gender between a verb and who may be its subject. */
final class Agreeing {
  /** Words with which the title of a man begins. */
  private static final Set<String> MEN =
      Set.of(
          "وزير",
          "الوزير",
          "رييس",
          "الرييس",
          "المتحدث",
          "متحدث",
          "المستشار",
          "ملك",
          "الملك",
          "سفير",
          "السفير",
          "الامين",
          "المفوض",
          "مبعوث",
          "المبعوث",
          "مدير",
          "المدير",
          "نايب",
          "زعيم",
          "الناطق",
          "مساعد",
          "مندوب",
          "السيد",
          "امير",
          "الامير",
          "ولي",
          "قايد",
          "محافظ");

  private Agreeing() {}

  /** {@code قالت}, {@code وأضافت}, {@code تطالب}: of a woman, a state, or many. */
  static boolean isFeminine(Token verb, boolean perfect) {
    for (Form form : verb.forms()) {
      String word = form.word();
      if (perfect ? word.endsWith("ت") : word.startsWith("ت") && !word.endsWith("ون")) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody named before may be meant by a verb that names nobody. */
  static boolean mayBe(Entity last, boolean feminine) {
    return !feminine || !last.isPerson() || !isMan(last);
  }

  private static boolean isMan(Entity person) {
    return person.offices().values().stream()
        .anyMatch(title -> MEN.contains(Fold.fold(title).split(" ")[0]));
  }
}
