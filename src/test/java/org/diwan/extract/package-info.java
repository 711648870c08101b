/** Whole sentences read as articles. */
@NullMarked
package org.diwan.extract;

import org.jspecify.annotations.NullMarked;
