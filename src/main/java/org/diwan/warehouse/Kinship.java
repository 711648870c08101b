package org.diwan.warehouse;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What makes two mentions in one block the same fact. Pure, and blind to the order in which
 * articles came.
 */
interface Kinship<M extends Mention> {
  /** One in so many may stand against the rest. */
  int FEW = 4;

  /** How vague a mention is: the more precise ones, with lower ranks, found groups first. */
  long rank(M mention);

  /** Within a rank, only mentions with equal cells may found a group together. */
  Object cell(M mention);

  /** Whether two mentions of one rank and cell state the same fact. */
  boolean linked(M one, M other);

  /** Whether a vaguer mention may speak of what a group speaks of. */
  boolean fits(M mention, Group<M> group);

  /** Whether words say that a mention is of what a group speaks of, where it fits several. */
  default boolean isSure(M mention, Group<M> group) {
    return false;
  }

  /** Whether the time of a mention is too vague to tell two facts apart. */
  default boolean isVague(M mention) {
    return false;
  }

  /** Whether an article that tells such a fact twice tells one fact. */
  default boolean isOnce(M mention) {
    return false;
  }

  /** Whether words say that two mentions are of one fact. */
  default boolean isSameTelling(M one, M other) {
    return one.words() == other.words();
  }

  /**
   * Whether two mentions that both fit a group exclude each other where the group itself is silent.
   */
  boolean contradict(Group<M> group, M one, M other);

  /**
   * Whether two mentions that stand in the same words, or in copies of one text, are one telling of
   * the same fact whatever else parts them.
   */
  default boolean retold(M one, M other) {
    return false;
  }

  /** What mentions that may be {@linkplain #retold retold} share, beside their words. */
  default Set<Long> keys(M mention) {
    return mention.bands();
  }

  /** Whether two mentions of groups that hold retold ones may be the same fact. */
  default boolean compatible(M one, M other) {
    return false;
  }

  /**
   * Whether a mention stands against more than a quarter of the tellings of a fact. Of many some
   * have misread its day, so that not every one counts.
   */
  default boolean isAgainst(M mention, Collection<M> tellings) {
    return FEW * tellings.stream().filter(m -> !compatible(mention, m)).count() > tellings.size();
  }

  /** Whether a telling that is left alone tells what most tellings of a fact do. */
  default Predicate<M> core(Group<M> group) {
    return mention -> false;
  }
}
