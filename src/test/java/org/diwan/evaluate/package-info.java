@NullMarked
package org.diwan.evaluate;

import org.jspecify.annotations.NullMarked;
