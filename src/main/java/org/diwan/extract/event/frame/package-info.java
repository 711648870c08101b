/** What the frames of all events share: the trigger in its clause, who governs it, what counts. */
@NullMarked
package org.diwan.extract.event.frame;

import org.jspecify.annotations.NullMarked;
