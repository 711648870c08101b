package org.diwan.extract.figure.lexicon;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A currency among those that share its noun.
 *
 * @param code ISO 4217
 * @param factor what one of the noun is of it: a cent a hundredth
 * @param adjectives folded words that settle it right after the noun, without article
 * @param places folded words that settle it where the article speaks of them, without article
 * @param country alpha-3 code of the state that issues it, null where several do
 */
public record Currency(
    String code,
    BigDecimal factor,
    Set<String> adjectives,
    Set<String> places,
    @Nullable String country) {

  public boolean isPart() {
    return factor.compareTo(BigDecimal.ONE) < 0;
  }
}
