/** Rules of the package, each by one-line examples. */
@NullMarked
package org.diwan.extract.entity.recall;

import org.jspecify.annotations.NullMarked;
