/** Who was named before and is called by less: a surname, a head noun, a word of respect. */
@NullMarked
package org.diwan.extract.entity.recall;

import org.jspecify.annotations.NullMarked;
