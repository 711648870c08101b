/** Whether a value is reached, promised or expected. */
@NullMarked
package org.diwan.extract.figure.status;

import org.jspecify.annotations.NullMarked;
