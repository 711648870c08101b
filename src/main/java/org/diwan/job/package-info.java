/**
 * The nightly job as it is run: the flow on one screen, its launcher, ledger and restart. Spring
 * Batch types stay here.
 */
@NullMarked
package org.diwan.job;

import org.jspecify.annotations.NullMarked;
