package org.diwan.model;

/**
 * A fact of an article that a correction speaks of.
 *
 * @param correction {@link Correction#key}
 * @param factNo number of the fact in the article, from 1; minus its number as read where it was
 *     dropped
 */
public record CorrectionHit(String correction, FactKind fact, int factNo, CorrectionMark mark) {}
