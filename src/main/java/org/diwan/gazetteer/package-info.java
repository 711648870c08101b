/**
 * The seeds as immutable lookups, and phrase matching over them. Knowledge is a CSV row here, never
 * code, so that analysts can teach the reader.
 */
@NullMarked
package org.diwan.gazetteer;

import org.jspecify.annotations.NullMarked;
