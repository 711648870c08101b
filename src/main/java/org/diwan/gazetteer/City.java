package org.diwan.gazetteer;

import org.diwan.model.Place;

/**
 * A city, region or meeting place.
 *
 * @param actsForGovernment whether the press uses it for the government of its country
 */
public record City(String nameEn, Place place, boolean actsForGovernment, boolean isRegion) {}
