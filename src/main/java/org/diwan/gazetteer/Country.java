package org.diwan.gazetteer;

/** A state or territory of the reference data. */
public record Country(String iso3, String nameEn, String nameAr) {}
