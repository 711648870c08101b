/** Rules of the package, each by one-line examples. */
@NullMarked
package org.diwan.extract.event.document;

import org.jspecify.annotations.NullMarked;
