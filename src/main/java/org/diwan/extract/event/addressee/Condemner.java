package org.diwan.extract.event.addressee;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.frame.PublicVoice;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;

/**
 * Whose condemnation of a crime is a public word though nobody is named who did it: besides those
 * who refuse and threaten in public, parliaments, ministries, unions and churches, and whoever
 * holds an office of state.
 */
public final class Condemner {
  /** Who holds nothing else speaks for himself. */
  private static final Set<OfficeClass> PRIVATE =
      EnumSet.of(
          OfficeClass.BUSINESS,
          OfficeClass.OTHER,
          OfficeClass.OFFICIAL_OTHER,
          OfficeClass.MILITARY,
          OfficeClass.LEGISLATOR);

  private static final Set<String> KINDS =
      Set.of(
          "LEGISLATURE",
          "MINISTRY",
          "GOVERNMENT_BODY",
          "CENTRAL_BANK",
          "UNION",
          "RELIGIOUS",
          "NGO");

  private final Registry registry;
  private final Cues cues;
  private final PublicVoice voice;

  public Condemner(Registry registry, Cues cues) {
    this.registry = registry;
    this.cues = cues;
    voice = new PublicVoice(registry, cues);
  }

  public boolean is(Entity entity) {
    return voice.is(entity)
        || switch (entity.kind()) {
          case COUNTRY -> true;
          case PERSON ->
              !entity.offices().isEmpty() && !PRIVATE.containsAll(entity.offices().keySet());
          case ORGANISATION -> isBody(entity);
        };
  }

  private boolean isBody(Entity entity) {
    String kind = registry.kindOf(entity);
    return kind == null
        ? cues.names().is(NameCue.CONDEMNS, Fold.fold(entity.nameAr()).split(" ")[0])
        : KINDS.contains(kind);
  }
}
