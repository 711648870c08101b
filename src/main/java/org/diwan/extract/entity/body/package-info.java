/** Bodies that no list holds, by their head noun, and groups by whose they are. */
@NullMarked
package org.diwan.extract.entity.body;

import org.jspecify.annotations.NullMarked;
