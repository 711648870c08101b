/** The ways in which a number becomes a figure: money, counts, shares, spans, ranks. */
@NullMarked
package org.diwan.extract.figure.reading;

import org.jspecify.annotations.NullMarked;
