/** The page in a real browser; run by {@code mvn -Pbrowser verify}. */
@NullMarked
package org.diwan.browser;

import org.jspecify.annotations.NullMarked;
