/** The analyst's last word. */
@NullMarked
package org.diwan.correction;

import org.jspecify.annotations.NullMarked;
