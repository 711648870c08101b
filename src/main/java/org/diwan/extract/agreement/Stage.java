package org.diwan.extract.agreement;

import org.diwan.model.AgreementStatus;

/**
 * How far a document has come.
 *
 * @param told whether words tell it, not the type alone
 */
record Stage(AgreementStatus status, boolean told) {}
