package org.diwan.warehouse;

/**
 * Fingerprints of what makes facts of articles.
 *
 * @param signature of program and reference data: under another one an article is read again
 * @param merging of what merges mentions: under another one all that is read is written anew
 */
public record Rules(String signature, String merging) {}
