package org.diwan.extract.event;

import java.util.Set;
import org.diwan.text.Form;

/**
 * {@code ستبدأ إجراءات في أعقاب هجوم}, {@code ألغي المجلس بعد اختطاف فلان}: what stands behind such
 * a word is over, whatever the verb before it tells.
 */
final class Aftermath {
  private static final Set<String> BEHIND =
      Set.of("اعقاب", "عقب", "بعد", "اثر", "جرا", "بسبب", "منذ", "نتيجه", "غداه", "خلفيه", "ردا");

  /** Nouns of what happened, between such a word and the deed. */
  private static final Set<String> HAPPENINGS =
      Set.of("حادث", "حادثه", "عمليه", "محاوله", "وقوع", "سلسله", "موجه");

  private Aftermath() {}

  static boolean is(Clause clause, TriggerAt at) {
    int before = at.first() - 1;
    if (before > 0 && reads(clause, before, HAPPENINGS)) {
      before--;
    }
    return before >= 0 && Deed.isForce(at) && at.isNoun() && reads(clause, before, BEHIND);
  }

  private static boolean reads(Clause clause, int token, Set<String> words) {
    for (Form form : clause.tokens().get(token).forms()) {
      if (words.contains(form.word())) {
        return true;
      }
    }
    return false;
  }
}
