/**
 * Long campaigns against the whole program, run by {@code -Pcrash} and not by the build: processes
 * killed and stopped, servers and disks that fail, input that is rubbish.
 */
@NullMarked
package org.diwan.crash;

import org.jspecify.annotations.NullMarked;
