package org.diwan.evaluate;

import java.util.List;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/**
 * A participant as annotated.
 *
 * @param id what the article's other annotations call it
 * @param namesAr empty for a person that the text names by office only
 */
public record GoldParticipant(
    String id,
    ParticipantKind kind,
    @Nullable String nameEn,
    List<String> namesAr,
    @Nullable String country,
    List<OfficeClass> offices) {

  public GoldParticipant {
    namesAr = Lists.orEmpty(namesAr);
    offices = Lists.orEmpty(offices);
  }

  /** The side it stands for: its country, else itself. */
  String side() {
    return country == null ? id : country;
  }
}
