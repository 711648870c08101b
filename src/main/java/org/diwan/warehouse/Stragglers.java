package org.diwan.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Brings tellings that are left for themselves, few or alone, to the one fact that many articles
 * tell, where each tells the {@linkplain Kinship#core core} of it and stands against few of them.
 */
final class Stragglers<M extends Mention> {
  private final Kinship<M> kinship;
  private final List<Many<M>> several;

  private Stragglers(List<Group<M>> groups, Kinship<M> kinship) {
    this.kinship = kinship;
    this.several =
        groups.stream()
            .filter(group -> group.members().size() >= Foremost.MANY)
            .map(group -> new Many<>(group, kinship.core(group)))
            .toList();
  }

  /** What many tell, and whether a telling has the core of it. */
  private record Many<M extends Mention>(Group<M> tellings, Predicate<M> core) {}

  /** The groups, some larger, without those that joined one. */
  static <M extends Mention> List<Group<M>> gathered(List<Group<M>> groups, Kinship<M> kinship) {
    Stragglers<M> stragglers = new Stragglers<>(groups, kinship);
    List<Group<M>> homes = groups.stream().map(stragglers::home).toList();
    List<Group<M>> left = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      List<M> tellings = groups.get(i).members();
      if (homes.get(i) == groups.get(i)
          || tellings.stream().anyMatch(homes.get(i)::holdsArticleOf)) {
        left.add(groups.get(i));
      } else {
        homes.get(i).members().addAll(tellings);
      }
    }
    return left;
  }

  /** Where the few tellings of a group belong; itself where that is nowhere, or in two. */
  private Group<M> home(Group<M> group) {
    List<Many<M>> homes =
        group.members().size() >= Foremost.MANY
            ? List.of()
            : several.stream().filter(many -> areOf(group, many)).toList();
    return homes.size() == 1 ? homes.getFirst().tellings() : group;
  }

  private boolean areOf(Group<M> group, Many<M> many) {
    return group.members().stream().allMatch(m -> isOf(m, many));
  }

  private boolean isOf(M mention, Many<M> many) {
    return !many.tellings().holdsArticleOf(mention)
        && many.core().test(mention)
        && !kinship.isAgainst(mention, many.tellings().members());
  }
}
