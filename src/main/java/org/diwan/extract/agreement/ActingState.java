package org.diwan.extract.agreement;

import java.util.Set;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.gazetteer.Organisation;
import org.diwan.text.Fold;

/**
 * The state for which a parliament, a court, a government or a foreign ministry acts: it is bound,
 * not the body.
 */
final class ActingState {
  private static final String BODY_KEY = "O:";
  private static final String CABINET = "مجلس الوزرا";
  private static final Set<String> KINDS = Set.of("LEGISLATURE", "JUDICIARY");

  private final DocumentWords words;

  ActingState(DocumentWords words) {
    this.words = words;
  }

  /** The state behind a body that acts for it, anyone else unchanged. */
  Entity of(Passage passage, Entity entity) {
    String country = entity.countryIso3();
    return country != null
            && (entity.standsForState()
                || entity.key().startsWith(BODY_KEY) && acts(passage, entity))
        ? passage.registry().country(country)
        : entity;
  }

  private boolean acts(Passage passage, Entity entity) {
    Organisation body =
        passage.registry().gazetteer().organisation(entity.key().substring(BODY_KEY.length()));
    return body == null
        ? begins(Fold.fold(entity.nameAr()).split(" "))
        : KINDS.contains(body.kind()) || Fold.fold(entity.nameAr()).startsWith(CABINET);
  }

  /** {@code الحكومة}, {@code وزارة الخارجية}; not {@code وزارة التجارة الخارجية}. */
  private boolean begins(String[] name) {
    return words.isWhole(name[0], Cue.ACTING)
        || name.length > 1 && words.isWhole(name[0] + " " + name[1], Cue.ACTING);
  }
}
