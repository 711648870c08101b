package org.diwan.correction;

import java.util.function.UnaryOperator;
import org.diwan.model.Correction;

/**
 * An attribute of a fact that has another value.
 *
 * @param ofType whether the attribute is the type, by which other rows may name the fact
 */
record ValueRow<F>(Correction row, boolean ofType, Address address, UnaryOperator<F> change) {}
