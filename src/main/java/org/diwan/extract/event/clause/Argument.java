package org.diwan.extract.event.clause;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;

/**
 * A mention with the preposition that governs it.
 *
 * @param by folded preposition ({@code مع}, {@code ل}, {@code الي} …), empty for none
 * @param topic whether it stands behind a word that begins what was talked about
 */
public record Argument(Mention mention, String by, boolean topic) {

  public Entity entity() {
    return mention.entity();
  }

  public boolean isBare() {
    return by.isEmpty();
  }

  public boolean is(String... prepositions) {
    for (String preposition : prepositions) {
      if (by.equals(preposition)) {
        return true;
      }
    }
    return false;
  }
}
