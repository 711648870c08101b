/** Rules of the package, each by one-line examples. */
@NullMarked
package org.diwan.extract.entity.body;

import org.jspecify.annotations.NullMarked;
