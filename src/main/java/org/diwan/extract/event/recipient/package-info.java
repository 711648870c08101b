/** Whom a deed is done to. */
@NullMarked
package org.diwan.extract.event.recipient;

import org.jspecify.annotations.NullMarked;
