package org.diwan.warehouse;

import org.jspecify.annotations.Nullable;

/**
 * What tells whether an article reads as it did.
 *
 * @param content {@link Hashes#ofDelivered}
 * @param reading fingerprint of all rows that are made of it and of the rules that merge them
 * @param outlet as read: which outlet that is may change with the lists
 */
public record ReadingPrint(String ref, String content, String reading, @Nullable String outlet) {}
