package org.diwan.gazetteer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the reference data.
 *
 * @param kind {@code IGO}, {@code PARTY}, {@code LEGISLATURE} …
 * @param countryIso3 null where it belongs to no one state
 * @param members alpha-3 codes of member states, empty where unknown
 */
public record Organisation(
    String id,
    String nameEn,
    String nameAr,
    String kind,
    @Nullable String countryIso3,
    Set<String> members) {}
