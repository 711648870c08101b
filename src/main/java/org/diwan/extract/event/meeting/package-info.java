/** Who meets whom. */
@NullMarked
package org.diwan.extract.event.meeting;

import org.jspecify.annotations.NullMarked;
