package org.diwan.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.jspecify.annotations.Nullable;

/** {@code بين بلديهما وقطر}, {@code انسحاب بلاده من الاتفاق}: the states of those named before. */
final class OwnStates {
  private static final int REACH = 2;

  private final DocumentWords words;

  OwnStates(DocumentWords words) {
    this.words = words;
  }

  List<Entity> of(Passage passage, Occurrence document, @Nullable Step step) {
    int from = step == null ? document.first() : Math.min(step.at(), document.first());
    int end = Math.min(passage.tokens().size(), document.end() + REACH);
    for (int i = from; i < end; i++) {
      String folded = passage.token(i).folded();
      if (words.isWhole(folded, Cue.OWN_STATES)) {
        return before(passage, i, 2);
      }
      if (words.isWhole(folded, Cue.OWN_STATE)) {
        return before(passage, i, 1);
      }
    }
    return List.of();
  }

  /** The sides of the people named last before a place. */
  private static List<Entity> before(Passage passage, int end, int count) {
    List<Entity> found = new ArrayList<>();
    for (Mention mention : passage.sentence().mentions().reversed()) {
      boolean person = mention.first() < end && mention.entity().isPerson();
      Entity side = person ? passage.side(mention) : null;
      if (side != null && found.size() < count && !found.contains(side)) {
        found.add(side);
      }
    }
    return found;
  }
}
