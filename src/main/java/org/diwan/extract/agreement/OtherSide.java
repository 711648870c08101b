package org.diwan.extract.agreement;

import java.util.List;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.model.AgreementStatus;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/**
 * The one state that the sentence names before a document whose name tells but with which state it
 * is, and that keeps it, breaks it, carries it out: {@code ستبقى كينيا متمسكة باتفاق السلام مع
 * أوغندا}; not {@code رحبت كينيا باتفاق السلام مع أوغندا}.
 */
final class OtherSide {
  private OtherSide() {}

  /** The state, none where the sentence names several, or it takes no part in what it tells. */
  static List<Entity> of(Named named, Passage passage, Occurrence document, @Nullable Step step) {
    Entity with =
        named.known == null && named.parties.size() == 1 ? named.parties.iterator().next() : null;
    if (with == null
        || !isState(with)
        || step == null
        || step.isSettled()
        || step.status().compareTo(AgreementStatus.IN_FORCE) < 0
        || !isWithOne(passage, document)) {
      return List.of();
    }
    Entity found = null;
    for (Mention mention : passage.sentence().mentions()) {
      Entity side = mention.first() < document.first() ? side(passage, mention) : null;
      if (side == null || side.side().equals(with.side())) {
        continue;
      }
      boolean another = found != null && !found.side().equals(side.side());
      if (another || !isState(side) || mention.preposition() != 0) {
        return List.of();
      }
      found = side;
    }
    return found == null ? List.of() : List.of(found);
  }

  private static @Nullable Entity side(Passage passage, Mention mention) {
    return mention.kind() == Mention.Kind.PLACE ? null : passage.side(mention);
  }

  private static boolean isState(Entity entity) {
    return entity.kind() == ParticipantKind.COUNTRY;
  }

  private static boolean isWithOne(Passage passage, Occurrence document) {
    return !document.isIndefinite()
        && passage.tokens().subList(document.nounEnd(), document.end()).stream()
            .anyMatch(t -> t.folded().equals("مع"));
  }
}
