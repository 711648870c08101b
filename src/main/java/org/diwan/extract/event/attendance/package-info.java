/** Who else was at a happening, told with words far from its own. */
@NullMarked
package org.diwan.extract.event.attendance;

import org.jspecify.annotations.NullMarked;
