/**
 * The analyst's last word: rows of {@code seeds/corrections} applied to what was read of an
 * article, before it is stored. Pure; what concerns several articles is marked for the merge.
 */
@NullMarked
package org.diwan.correction;

import org.jspecify.annotations.NullMarked;
