/** What a value measures. */
@NullMarked
package org.diwan.extract.figure.measure;

import org.jspecify.annotations.NullMarked;
