/** The words of numbers, units, currencies and counted nouns, as the seed files list them. */
@NullMarked
package org.diwan.extract.figure.lexicon;

import org.jspecify.annotations.NullMarked;
