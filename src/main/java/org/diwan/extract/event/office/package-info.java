/** Who takes or leaves an office, and who gives or takes it away. */
@NullMarked
package org.diwan.extract.event.office;

import org.jspecify.annotations.NullMarked;
