package org.diwan.warehouse;

import java.util.ArrayList;
import java.util.List;

/**
 * Mentions that are one fact.
 *
 * @param founders those that made the group, all equally precise
 * @param members the founders and those that joined
 */
record Group<M extends Mention>(List<M> founders, List<M> members) {

  static <M extends Mention> Group<M> of(List<M> founders) {
    return new Group<>(List.copyOf(founders), new ArrayList<>(founders));
  }

  boolean holdsArticleOf(M mention) {
    return members.stream().anyMatch(m -> m.articleRef().equals(mention.articleRef()));
  }

  M founder() {
    return founders.getFirst();
  }
}
