package org.diwan.correction;

import org.diwan.model.Correction;
import org.diwan.model.CorrectionMark;

/**
 * A fact that is none.
 *
 * @param mark {@link CorrectionMark#DROPPED} in this article, {@link CorrectionMark#WRONG}
 *     everywhere
 */
record WrongRow(Correction row, Address address, CorrectionMark mark) {}
