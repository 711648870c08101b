/** Who does what a verb says, from behind it, before it, or from what was told before. */
@NullMarked
package org.diwan.extract.event.subject;

import org.jspecify.annotations.NullMarked;
