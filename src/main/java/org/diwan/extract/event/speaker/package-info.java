/** Whose word it is: who calls, accuses, praises, refuses. */
@NullMarked
package org.diwan.extract.event.speaker;

import org.jspecify.annotations.NullMarked;
