/** How far a value is bounded: about, more than, at least, up to. */
@NullMarked
package org.diwan.extract.figure.qualifier;

import org.jspecify.annotations.NullMarked;
