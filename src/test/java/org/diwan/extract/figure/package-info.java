/** Figures, rule by rule. */
@NullMarked
package org.diwan.extract.figure;

import org.jspecify.annotations.NullMarked;
