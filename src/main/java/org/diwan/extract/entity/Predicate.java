package org.diwan.extract.entity;

import java.util.List;
import java.util.Set;
import org.diwan.text.Form;

/**
 * Whether an office is what somebody named becomes or holds, {@code منذ أن أصبحت السيدة الأولى},
 * {@code استقالة فلان من منصب مستشار الأمن}: without a name it is nobody else. Nor is any of many,
 * {@code 15 رجل أعمال مصري}.
 */
final class Predicate {
  private static final Set<String> BECOMES =
      Set.of(
          "اصبح",
          "اصبحت",
          "يصبح",
          "تصبح",
          "صار",
          "صارت",
          "بات",
          "باتت",
          "بوصفه",
          "بوصفها",
          "بصفته",
          "بصفتها",
          "باعتباره",
          "باعتبارها",
          "منصب",
          "بمنصب",
          "لمنصب",
          "منصبه",
          "منصبها");

  /** {@code أول رئيس أمريكي يزور كوبا}: the first of all who held it, told of somebody named. */
  private static final Set<String> RANKED =
      Set.of("اول", "ثاني", "ثالث", "رابع", "خامس", "اخر", "اصغر", "اكبر", "ابرز", "اهم");

  private Predicate() {}

  static boolean is(List<Unit> units, int start) {
    return start > 0
        && units.get(start).preposition() == Form.NONE
        && !units.get(start).hasConjunction()
        && (BECOMES.contains(units.get(start - 1).form().word()) || isNumber(units.get(start - 1)));
  }

  /** Not the present holder either, whoever stands behind {@code أول رئيس أمريكي}. */
  static boolean isRanked(List<Unit> units, int start) {
    return start > 0
        && units.get(start).preposition() == Form.NONE
        && !units.get(start).hasConjunction()
        && RANKED.contains(units.get(start - 1).form().word());
  }

  /** {@code 15 رجل أعمال}: so many, nobody in particular. */
  private static boolean isNumber(Unit unit) {
    return Character.isDigit(unit.token().folded().charAt(0));
  }
}
