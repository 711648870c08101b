/** What one side does to another: force, arrests, sanctions, aid. */
@NullMarked
package org.diwan.extract.event.deed;

import org.jspecify.annotations.NullMarked;
