@NullMarked
package org.diwan.explain;

import org.jspecify.annotations.NullMarked;
