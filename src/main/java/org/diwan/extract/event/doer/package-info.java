/** Who does a deed. */
@NullMarked
package org.diwan.extract.event.doer;

import org.jspecify.annotations.NullMarked;
