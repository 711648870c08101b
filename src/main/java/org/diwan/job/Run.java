package org.diwan.job;

/**
 * A run in {@code audit.run}.
 *
 * @param resumed whether an earlier process began it
 */
record Run(long id, boolean resumed) {}
