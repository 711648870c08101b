package org.diwan.warehouse;

/**
 * An article of a run that was delivered before it already.
 *
 * @param hash {@link Hashes#ofDelivered}
 * @param runId the last run to which it was delivered
 */
public record EarlierDelivery(String ref, String hash, long runId) {}
