/** Summits, conferences and sessions: who meets, hosts and presides. */
@NullMarked
package org.diwan.extract.event.gathering;

import org.jspecify.annotations.NullMarked;
