package org.diwan.extract.event;

import java.util.Set;
import org.diwan.text.Form;
import org.diwan.text.Token;

/** Words that mean the two sides of whom the article speaks. */
final class Pairs {
  private static final Set<String> WORDS =
      Set.of(
          "الجانبان",
          "الجانبين",
          "الطرفان",
          "الطرفين",
          "البلدان",
          "البلدين",
          "الدولتان",
          "الدولتين",
          "الرييسان",
          "الرييسين",
          "الوزيران",
          "الوزيرين",
          "الزعيمان",
          "الزعيمين",
          "المسوولان",
          "المسوولين",
          "الوفدان",
          "الوفدين",
          "الحزبان",
          "الحزبين",
          "القايدان",
          "القايدين",
          "العاهلان",
          "العاهلين",
          "الجيشان",
          "الحكومتان",
          "الحكومتين",
          "العاصمتان",
          "الطرفيين",
          "الجانبيين",
          "الشعبين",
          "المشاركون",
          "المجتمعون",
          "الحاضرون");

  /** Those of them that mean states. */
  private static final Set<String> LANDS =
      Set.of("البلدان", "البلدين", "الدولتان", "الدولتين", "العاصمتان");

  private Pairs() {}

  static boolean is(Token token) {
    return isAny(token, WORDS);
  }

  /** {@code البلدان}: the states themselves, not who met for them. */
  static boolean areLands(Token token) {
    return isAny(token, LANDS);
  }

  private static boolean isAny(Token token, Set<String> words) {
    for (Form form : token.forms()) {
      if (words.contains(form.word())) {
        return true;
      }
    }
    return false;
  }
}
