package org.diwan.correction;

import java.util.List;
import org.diwan.gazetteer.Organisation;
import org.diwan.gazetteer.Person;
import org.diwan.model.Office;
import org.diwan.model.Participant;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom a corrected name means.
 *
 * @param key natural key of the participant
 * @param countryIso3 null for nobody's, such as an intergovernmental body
 */
record Bearer(
    String key, ParticipantKind kind, @Nullable String nameEn, @Nullable String countryIso3) {

  static @Nullable Bearer of(@Nullable Person person) {
    return person == null
        ? null
        : new Bearer(
            "P:" + person.id(), ParticipantKind.PERSON, person.nameEn(), person.countryIso3());
  }

  static @Nullable Bearer of(@Nullable Organisation organisation) {
    return organisation == null
        ? null
        : new Bearer(
            "O:" + organisation.id(),
            ParticipantKind.ORGANISATION,
            organisation.nameEn(),
            organisation.countryIso3());
  }

  /** It, under a name as written; offices told with the name are a person's. */
  Participant named(Participant who) {
    List<Office> offices = kind == ParticipantKind.PERSON ? who.offices() : List.of();
    return new Participant(key, kind, who.nameAr(), nameEn, countryIso3, offices);
  }
}
