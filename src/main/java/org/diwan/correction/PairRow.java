package org.diwan.correction;

import org.diwan.model.Correction;

/** Two facts that are one, or are not; the row's kind says which. */
record PairRow(Correction row, Address first, Address second) {}
