package org.diwan.extract.event;

import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;

/**
 * A mention with the preposition that governs it.
 *
 * @param by folded preposition ({@code مع}, {@code ل}, {@code الي} …), empty for none
 * @param topic whether it stands behind a word that begins what was talked about
 */
record Argument(Mention mention, String by, boolean topic) {

  Entity entity() {
    return mention.entity();
  }

  boolean isBare() {
    return by.isEmpty();
  }

  boolean is(String... prepositions) {
    for (String preposition : prepositions) {
      if (by.equals(preposition)) {
        return true;
      }
    }
    return false;
  }
}
