package org.diwan.evaluate;

import java.util.Set;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A document, annotated or found, with sides as its parties.
 *
 * @param validFrom year, empty where unknown
 * @param validTo year, empty where unknown or open
 */
record JudgedAgreement(
    AgreementType type,
    String name,
    Set<String> parties,
    AgreementStatus status,
    @Nullable Days signed,
    String validFrom,
    String validTo,
    boolean optional,
    @Nullable Evidence evidence)
    implements Judged {

  boolean sameValidity(JudgedAgreement other) {
    return validFrom.equals(other.validFrom) && validTo.equals(other.validTo);
  }

  boolean hasValidity() {
    return !validFrom.isEmpty() || !validTo.isEmpty();
  }
}
