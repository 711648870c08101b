package org.diwan.warehouse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Parts the mentions of a block into facts, the most precise first.
 *
 * <ol>
 *   <li>A vaguer mention joins the one group that it fits; where it fits two, the one whose words
 *       are its own; where these are two, the {@linkplain Foremost foremost} of them, else none.
 *   <li>Mentions that are equally precise found a group where they are linked.
 *   <li>An article states a fact once: its second mention shows that they are two facts. Then only
 *       what is told in the same words is joined, but for facts that a day has only one of. Where
 *       an article is left with two, the first stands for it.
 *   <li>Facts that copies of one text tell are {@linkplain Copies put together}.
 *   <li>What is left alone is {@linkplain Stragglers gathered} about what many tell.
 * </ol>
 *
 * <p>Every choice is made from the set of mentions, never from their order.
 */
final class Grouping<M extends Mention> {
  private static final Comparator<Mention> LEAST_FIRST =
      Comparator.comparing(Mention::articleRef).thenComparing(Mention::no);

  private final Kinship<M> kinship;
  private List<Group<M>> groups = new ArrayList<>();

  private Grouping(Kinship<M> kinship) {
    this.kinship = kinship;
  }

  static <M extends Mention> List<Group<M>> of(Collection<M> mentions, Kinship<M> kinship) {
    Grouping<M> grouping = new Grouping<>(kinship);
    Map<Long, List<M>> ranks = new TreeMap<>();
    mentions.stream()
        .sorted(LEAST_FIRST)
        .forEach(m -> ranks.computeIfAbsent(kinship.rank(m), rank -> new ArrayList<>()).add(m));
    List<List<M>> all = List.copyOf(ranks.values());
    all.stream().filter(rank -> !kinship.isVague(rank.getFirst())).forEach(grouping::add);
    grouping.unite();
    all.stream().filter(rank -> kinship.isVague(rank.getFirst())).forEach(grouping::add);
    grouping.unite();
    return Stragglers.gathered(grouping.groups, kinship);
  }

  private void unite() {
    groups = new ArrayList<>(Copies.united(groups, kinship));
  }

  private void add(List<M> equallyPrecise) {
    Map<Group<M>, List<M>> joining = joining(equallyPrecise);
    Set<M> joined = new HashSet<>();
    joining.forEach((group, wanting) -> {
      List<M> welcome = welcome(group, wanting);
      group.members().addAll(welcome);
      joined.addAll(welcome);
    });
    List<M> left = equallyPrecise.stream().filter(m -> !joined.contains(m)).toList();
    split(left, kinship::cell).forEach(this::found);
  }

  private Map<Group<M>, List<M>> joining(List<M> mentions) {
    Map<Group<M>, List<M>> joining = new IdentityHashMap<>();
    for (M mention : mentions) {
      Group<M> home = home(mention);
      if (home != null) {
        joining.computeIfAbsent(home, g -> new ArrayList<>()).add(mention);
      }
    }
    return joining;
  }

  private @Nullable Group<M> home(M mention) {
    List<Group<M>> fitting =
        groups.stream()
            .filter(g -> kinship.fits(mention, g) && !g.holdsArticleOf(mention))
            .toList();
    List<Group<M>> sure =
        fitting.size() < 2
            ? fitting
            : fitting.stream().filter(g -> kinship.isSure(mention, g)).toList();
    return Foremost.of(sure, group -> group.members().size()).orElse(null);
  }

  /** Of those that want to join a group, the ones that nobody else's wish stands against. */
  private List<M> welcome(Group<M> group, List<M> wanting) {
    return wanting.stream()
        .filter(m -> wanting.stream().noneMatch(other -> other != m && excludes(group, m, other)))
        .toList();
  }

  private boolean excludes(Group<M> group, M one, M other) {
    return one.articleRef().equals(other.articleRef()) || kinship.contradict(group, one, other);
  }

  private void found(List<M> cell) {
    for (List<M> linked : components(cell, kinship::linked)) {
      if (isOncePerArticle(linked)) {
        groups.add(Group.of(linked));
      } else if (linked.stream().allMatch(kinship::isOnce)) {
        foundFirsts(linked, kinship::linked);
      } else {
        foundTellings(linked);
      }
    }
  }

  /** What stands in the very words first, then what words say to be of one fact. */
  private void foundTellings(List<M> linked) {
    List<M> left = new ArrayList<>();
    for (List<M> said : split(linked, Mention::words)) {
      if (said.size() > 1 && isOncePerArticle(said)) {
        groups.add(Group.of(said));
      } else {
        left.addAll(said);
      }
    }
    BiPredicate<M, M> isSame = (m, n) -> kinship.linked(m, n) && kinship.isSameTelling(m, n);
    components(left, isSame).forEach(same -> foundFirsts(same, isSame));
  }

  /** Mentions come in order of article and number, so that the first of an article is its least. */
  private void foundFirsts(List<M> linked, BiPredicate<M, M> isOne) {
    Map<String, M> firsts = new TreeMap<>();
    linked.stream().sorted(LEAST_FIRST).forEach(m -> firsts.putIfAbsent(m.articleRef(), m));
    components(List.copyOf(firsts.values()), isOne).forEach(part -> groups.add(Group.of(part)));
    linked.stream()
        .filter(m -> firsts.get(m.articleRef()) != m)
        .sorted(LEAST_FIRST)
        .forEach(m -> groups.add(Group.of(List.of(m))));
  }

  private static <M> List<List<M>> components(List<M> mentions, BiPredicate<M, M> isOne) {
    List<List<M>> components = new ArrayList<>();
    for (M mention : mentions) {
      List<M> merged = new ArrayList<>(List.of(mention));
      components.removeIf(
          c -> c.stream().anyMatch(m -> isOne.test(m, mention)) && merged.addAll(c));
      components.add(merged);
    }
    return components;
  }

  private static boolean isOncePerArticle(List<? extends Mention> mentions) {
    return mentions.stream().map(Mention::articleRef).distinct().count() == mentions.size();
  }

  private static <M, K> Collection<List<M>> split(List<M> mentions, Function<M, K> by) {
    Map<K, List<M>> parts = new LinkedHashMap<>();
    mentions.forEach(m -> parts.computeIfAbsent(by.apply(m), k -> new ArrayList<>()).add(m));
    return parts.values();
  }

  static <M extends Mention> Map<Long, Integer> countsByFact(Group<M> group) {
    Map<Long, Integer> counts = new HashMap<>();
    for (M member : group.members()) {
      Long fact = member.factId();
      if (fact != null) {
        counts.merge(fact, 1, Integer::sum);
      }
    }
    return counts;
  }
}
