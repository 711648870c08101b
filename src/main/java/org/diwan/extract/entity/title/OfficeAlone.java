package org.diwan.extract.entity.title;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;

/**
 * How little a title without a name may tell of who is meant: {@code الوزير} takes up somebody
 * named before, {@code العميد} may be anybody, {@code مسؤول} is nobody.
 */
public final class OfficeAlone {
  private static final Set<String> DESCRIPTIONS =
      Set.of(
          "المسوول",
          "المسووله",
          "الدبلوماسي",
          "الدبلوماسيه",
          "الوزير",
          "الوزيره",
          "السياسي",
          "القيادي",
          "الامير");

  /** Who is merely described, by no office of his own. */
  private static final Set<String> INDEFINITE =
      Set.of("مسوول", "مسووله", "دبلوماسي", "دبلوماسيه", "سياسي", "قيادي");

  /** {@code الفريق الاقتصادي}: a rank only before a name. */
  private static final String TEAM = "الفريق";

  /** Offices whose bare title may be anybody's: who presides, is sent or commands. */
  private static final Set<OfficeClass> MANY =
      EnumSet.of(OfficeClass.MILITARY, OfficeClass.HEAD_OF_STATE, OfficeClass.AMBASSADOR);

  private OfficeAlone() {}

  /** {@code الوزير الفرنسي}; {@code الوزير الأول الفرنسي} is an office. */
  public static boolean isDescription(PersonPhrase.Claim claim) {
    return claim.office() != OfficeClass.HEAD_OF_GOVERNMENT && DESCRIPTIONS.contains(head(claim));
  }

  /** {@code العلاقات الدبلوماسية والتجارية}: without a name no woman is meant. */
  public static boolean isDiplomacy(PersonPhrase.Claim claim) {
    return head(claim).equals("الدبلوماسيه");
  }

  /** {@code منعوا العميد من الدخول}, {@code في مقرها الرئيس}: many are called so. */
  public static boolean isOfMany(PersonPhrase.Claim claim) {
    return MANY.contains(claim.office()) && claim.title().indexOf(' ') < 0;
  }

  /** {@code مسؤول فرنسي}, {@code الفريق الاقتصادي}, {@code النائب}. */
  public static boolean isNobody(PersonPhrase.Claim claim) {
    String head = head(claim);
    return INDEFINITE.contains(head)
        || head.equals(TEAM)
        || Fold.fold(claim.title()).equals("النايب");
  }

  private static String head(PersonPhrase.Claim claim) {
    return Fold.fold(claim.title()).split(" ", -1)[0];
  }
}
