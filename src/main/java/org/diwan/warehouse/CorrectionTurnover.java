package org.diwan.warehouse;

/**
 * How the corrections in force differ from those of the last run; a changed row is one that went
 * and one that came.
 *
 * @param inForce rows that are in force now
 */
public record CorrectionTurnover(long came, long gone, long inForce) {}
