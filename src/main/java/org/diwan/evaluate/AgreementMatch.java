package org.diwan.evaluate;

import static org.diwan.model.AgreementType.ACTION_PLAN;
import static org.diwan.model.AgreementType.AGREEMENT;
import static org.diwan.model.AgreementType.CONTRACT;
import static org.diwan.model.AgreementType.CONVENTION;
import static org.diwan.model.AgreementType.DOCUMENT;
import static org.diwan.model.AgreementType.LETTER_OF_INTENT;
import static org.diwan.model.AgreementType.MINUTES;
import static org.diwan.model.AgreementType.MOU;
import static org.diwan.model.AgreementType.PROGRAMME;
import static org.diwan.model.AgreementType.PROTOCOL;
import static org.diwan.model.AgreementType.TREATY;

import java.util.List;
import java.util.Set;
import org.diwan.model.AgreementType;

/** How well a found document fits an annotated one; 0 when it does not. */
final class AgreementMatch {
  /** Types that careful people mix up. */
  private static final List<Set<AgreementType>> KIN =
      List.of(
          Set.of(AGREEMENT, TREATY, CONVENTION, CONTRACT),
          Set.of(MINUTES, PROTOCOL, AGREEMENT),
          Set.of(PROGRAMME, ACTION_PLAN),
          Set.of(MOU, LETTER_OF_INTENT),
          Set.of(DOCUMENT, MOU, AGREEMENT));

  private static final double ENOUGH = 0.5;

  /** The same type signed on the same day may be named more freely. */
  private static final double ENOUGH_OF_ONE_DAY = 0.3;

  private AgreementMatch() {}

  static double of(JudgedAgreement gold, JudgedAgreement found) {
    double parties = Overlap.jaccard(gold.parties(), found.parties());
    double names = NameMatch.similarity(gold.name(), found.name());
    boolean differ =
        !Overlap.kin(gold.type(), found.type(), KIN)
            || parties < ENOUGH
            || names < enough(gold, found)
            || !Days.compatible(gold.signed(), found.signed());
    return differ ? 0 : parties + names + (gold.type() == found.type() ? 0.5 : 0);
  }

  private static double enough(JudgedAgreement gold, JudgedAgreement found) {
    boolean oneDay = gold.signed() != null && gold.signed().equals(found.signed());
    return oneDay && gold.type() == found.type() ? ENOUGH_OF_ONE_DAY : ENOUGH;
  }
}
