/** When it was: which date of a sentence belongs to which of its events. */
@NullMarked
package org.diwan.extract.event.time;

import org.jspecify.annotations.NullMarked;
