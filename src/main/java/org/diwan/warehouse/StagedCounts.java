package org.diwan.warehouse;

/**
 * What a slice put into staging.
 *
 * @param withoutFact articles in which nothing was found
 */
public record StagedCounts(
    long articles, long withoutFact, long events, long agreements, long figures) {}
