/**
 * Numbers in sentences to figures: what is counted, in which unit, how certain, and what is no
 * figure at all.
 */
@NullMarked
package org.diwan.extract.figure;

import org.jspecify.annotations.NullMarked;
