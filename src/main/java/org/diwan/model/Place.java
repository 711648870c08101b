package org.diwan.model;

import org.jspecify.annotations.Nullable;

/**
 * A place of an event or a dateline.
 *
 * @param cityEn the city in English, null where only the country is known
 * @param countryIso3 ISO 3166-1 alpha-3
 */
public record Place(@Nullable String cityEn, @Nullable String countryIso3) {}
