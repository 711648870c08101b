package org.diwan.extract.figure;

import java.util.Set;

/**
 * A currency among those that share its noun.
 *
 * @param code ISO 4217
 * @param adjectives folded words that settle it right after the noun, without article
 * @param places folded words that settle it where the article speaks of them, without article
 */
record Currency(String code, Set<String> adjectives, Set<String> places) {}
