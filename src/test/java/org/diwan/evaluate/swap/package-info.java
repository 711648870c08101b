/**
 * Articles and their annotations with countries, people, places, dates and numbers swapped
 * consistently: a reading by general rules scores on them as on the originals.
 */
@NullMarked
package org.diwan.evaluate.swap;

import org.jspecify.annotations.NullMarked;
