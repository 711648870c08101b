/** Commemorations, openings and national days. */
@NullMarked
package org.diwan.extract.event.ceremony;

import org.jspecify.annotations.NullMarked;
