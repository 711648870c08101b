package org.diwan.model;

import org.jspecify.annotations.Nullable;

/**
 * A document that the world knows by its name.
 *
 * @param id of the list: whatever bears it is one record
 * @param nameEn as English knows it, null where the list has none
 */
public record KnownDocument(String id, @Nullable String nameEn) {}
