/** Measurements to be run by hand; no part of verify. */
@NullMarked
package org.diwan.benchmark;

import org.jspecify.annotations.NullMarked;
