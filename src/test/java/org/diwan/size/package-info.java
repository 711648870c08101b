/** How large the warehouse grows and how fast it answers then. */
@NullMarked
package org.diwan.size;

import org.jspecify.annotations.NullMarked;
