/** Rules of the package, each by one-line examples. */
@NullMarked
package org.diwan.extract.figure.exclusion;

import org.jspecify.annotations.NullMarked;
