package org.diwan.correction;

import org.diwan.gazetteer.Person;
import org.diwan.model.Correction;
import org.diwan.model.Participant;
import org.diwan.model.ParticipantKind;

/**
 * A name that means a person.
 *
 * @param words {@link Words} of the name
 */
record NameRow(Correction row, String words, Person person) {

  boolean means(Participant who) {
    return who.kind() != ParticipantKind.COUNTRY && Words.of(who.nameAr()).equals(words);
  }

  /** That person, under the name as written and with the offices told of him. */
  Participant named(Participant who) {
    return new Participant(
        "P:" + person.id(),
        ParticipantKind.PERSON,
        who.nameAr(),
        person.nameEn(),
        person.countryIso3(),
        who.offices());
  }
}
