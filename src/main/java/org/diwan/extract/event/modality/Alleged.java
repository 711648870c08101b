package org.diwan.extract.event.modality;

import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;
import org.diwan.text.Token;

/** {@code الهجوم الكيميائي المفترض}: behind an attack the word for what is due means alleged. */
final class Alleged {
  private Alleged() {}

  static boolean is(TriggerAt at, Token word) {
    return at.trigger().type() == EventType.ASSAULT && word.folded().startsWith("المفترض");
  }
}
