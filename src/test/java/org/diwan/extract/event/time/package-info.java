/** Rules of the package, each by one-line examples. */
@NullMarked
package org.diwan.extract.event.time;

import org.jspecify.annotations.NullMarked;
