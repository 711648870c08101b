/** The job as a whole, on a real PostgreSQL. */
@NullMarked
package org.diwan.job;

import org.jspecify.annotations.NullMarked;
