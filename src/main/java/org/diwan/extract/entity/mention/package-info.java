/** Who or what is named, and where. */
@NullMarked
package org.diwan.extract.entity.mention;

import org.jspecify.annotations.NullMarked;
