package org.diwan.evaluate;

import java.util.List;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.jspecify.annotations.Nullable;

/**
 * A document as annotated; dates are ISO, partial or spans.
 *
 * @param optional right if found, no miss if not
 */
public record GoldAgreement(
    AgreementType type,
    String nameAr,
    List<String> parties,
    AgreementStatus status,
    @Nullable String signed,
    @Nullable String validFrom,
    @Nullable String validTo,
    boolean optional) {

  public GoldAgreement {
    parties = Lists.orEmpty(parties);
    Days.of(signed);
  }
}
