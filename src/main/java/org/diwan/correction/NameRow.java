package org.diwan.correction;

import org.diwan.model.Correction;
import org.diwan.model.Participant;
import org.diwan.model.ParticipantKind;

/**
 * A name that means a person or an organisation.
 *
 * @param words {@link Words} of the name
 */
record NameRow(Correction row, String words, Bearer bearer) {

  boolean means(Participant who) {
    return who.kind() != ParticipantKind.COUNTRY && Words.of(who.nameAr()).equals(words);
  }

  Participant named(Participant who) {
    return bearer.named(who);
  }
}
