package org.diwan.extract.agreement;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.model.AgreementStatus;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/**
 * The one state that the sentence names before a document whose name tells but with which state it
 * is, and that keeps it, breaks it, carries it out: {@code ستبقى كينيا متمسكة باتفاق السلام مع
 * أوغندا}; not {@code رحبت كينيا باتفاق السلام مع أوغندا}.
 */
final class OtherSide {
  private static final Set<String> THAT = Set.of("ان", "بان");

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
    Entity owner = isOwned(passage, step) ? nearest(passage, step, with) : null;
    if (owner != null) {
      return List.of(owner);
    }
    Entity found = null;
    int from = clause(passage, step);
    for (Mention mention : passage.sentence().mentions()) {
      boolean near = mention.first() >= from && mention.first() < document.first();
      Entity side = near ? side(passage, mention) : null;
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

  /** {@code تؤكد التزامها}, {@code على تمسكه}: whoever was told of last keeps it. */
  private static boolean isOwned(Passage passage, Step step) {
    String folded = passage.token(step.at()).folded();
    return step.kind() == Step.Kind.NOUN && (folded.endsWith("ها") || folded.endsWith("ه"));
  }

  private static @Nullable Entity nearest(Passage passage, Step step, Entity with) {
    for (Mention mention : passage.sentence().mentions().reversed()) {
      Entity side = mention.end() <= step.at() ? side(passage, mention) : null;
      if (side != null) {
        return isState(side) && !side.side().equals(with.side()) ? side : null;
      }
    }
    return null;
  }

  /** Behind the last {@code أن} before the step: who is told of there, if anybody, is meant. */
  private static int clause(Passage passage, Step step) {
    for (int i = step.at() - 1; i > 0; i--) {
      int from = i;
      if (THAT.contains(passage.token(i).folded())
          && passage.sentence().mentions().stream()
              .anyMatch(m -> m.first() > from && m.end() <= step.at())) {
        return i;
      }
    }
    return 0;
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
