package org.diwan.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/**
 * A participant, annotated or found.
 *
 * @param id of the annotation or key of the reading
 * @param firm false where only optional facts name it
 */
record JudgedParticipant(
    String id,
    ParticipantKind kind,
    List<String> namesAr,
    @Nullable String nameEn,
    @Nullable String country,
    Set<OfficeClass> offices,
    boolean firm) {

  JudgedParticipant {
    namesAr = List.copyOf(namesAr);
    offices = Set.copyOf(offices);
  }

  List<String> names() {
    return Stream.concat(namesAr.stream(), Stream.ofNullable(nameEn)).toList();
  }

  boolean sharesOffice(JudgedParticipant other) {
    return offices.stream().anyMatch(other.offices::contains);
  }
}
