package org.diwan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state, organisation or person as one article names it.
 *
 * @param key natural key, the same for every article that means the same participant: {@code
 *     C:CHN}, {@code O:asean}, {@code P:xi-jinping}, or {@code P:~…}/{@code O:~…} over the folded
 *     name and country where no list holds it
 * @param nameAr the fullest form in the article, or the reference form where the article gives an
 *     office only
 * @param nameEn null where no list holds the participant
 * @param countryIso3 null for intergovernmental organisations and where unknown
 * @param offices of a person at the time of the event, most important first
 */
public record Participant(
    String key,
    ParticipantKind kind,
    String nameAr,
    @Nullable String nameEn,
    @Nullable String countryIso3,
    List<Office> offices) {

  public Participant {
    offices = List.copyOf(offices);
  }
}
