/** Names, words and the files they come from. */
@NullMarked
package org.diwan.gazetteer;

import org.jspecify.annotations.NullMarked;
