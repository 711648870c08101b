/** A sentence with what its article told before, and a number that was found in it. */
@NullMarked
package org.diwan.extract.figure.passage;

import org.jspecify.annotations.NullMarked;
