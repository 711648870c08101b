/**
 * How good the reading is: facts read against facts that people wrote down, counted as the fact
 * contract's scorer counts them.
 */
@NullMarked
package org.diwan.evaluate;

import org.jspecify.annotations.NullMarked;
