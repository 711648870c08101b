package org.diwan.gazetteer;

import org.jspecify.annotations.Nullable;

/** A person of the reference data. */
public record Person(String id, String nameEn, String nameAr, @Nullable String countryIso3) {}
