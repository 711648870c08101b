/** What the tests share. */
@NullMarked
package org.diwan.testing;

import org.jspecify.annotations.NullMarked;
