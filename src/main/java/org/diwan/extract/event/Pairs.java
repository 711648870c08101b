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

  private Pairs() {}

  static boolean is(Token token) {
    for (Form form : token.forms()) {
      if (WORDS.contains(form.word())) {
        return true;
      }
    }
    return false;
  }
}
