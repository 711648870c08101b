/**
 * Listed phrases and single tokens that cover a sentence, and what the words of titles, states and
 * bodies tell.
 */
@NullMarked
package org.diwan.extract.entity.unit;

import org.jspecify.annotations.NullMarked;
