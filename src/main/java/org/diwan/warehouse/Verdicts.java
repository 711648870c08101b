package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diwan.model.CorrectionKind;
import org.diwan.model.CorrectionMark;
import org.diwan.model.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * What corrections say of the facts that mentions make by themselves, in this order:
 *
 * <ol>
 *   <li>of two mentions that are not one, the second leaves, and with it whoever tells it in the
 *       same words; everybody else stays with the first;
 *   <li>two records that are one are put together, unless an article has a mention in both or a row
 *       says that they are not one;
 *   <li>a record with a mention that is wrong everywhere is dropped.
 * </ol>
 *
 * <p>Rows come in the order of their text, so that the result hangs on the set of rows alone.
 */
final class Verdicts {
  private final List<Pair> different = new ArrayList<>();
  private final List<Pair> same = new ArrayList<>();
  private final Set<String> wrong = new HashSet<>();
  private final Set<String> meant = new HashSet<>();

  /** Two mentions by their keys. */
  record Pair(String first, String second) {}

  /** What is left of groups, and the mentions of those that were dropped. */
  record Judged<M extends Mention>(List<Group<M>> groups, List<M> dropped) {}

  static Verdicts of(Connection connection, FactKind kind) throws SQLException {
    Verdicts verdicts = new Verdicts();
    Map<String, String[]> pairs = new TreeMap<>();
    try (PreparedStatement statement =
        connection.prepareStatement(SqlScript.text("resolve/verdict/marks"))) {
      statement.setString(1, kind.name());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          verdicts.take(row, pairs);
        }
      }
    }
    return verdicts;
  }

  private void take(ResultSet row, Map<String, String[]> pairs) throws SQLException {
    String mention = row.getString("mention_key");
    CorrectionMark mark = CorrectionMark.valueOf(row.getString("mark"));
    if (mark == CorrectionMark.WRONG) {
      wrong(mention);
      return;
    }
    String[] pair = pairs.computeIfAbsent(row.getString("correction_key"), key -> new String[2]);
    pair[mark == CorrectionMark.FIRST ? 0 : 1] = mention;
    if (pair[0] != null && pair[1] != null) {
      pair(CorrectionKind.valueOf(row.getString("correction_kind")), new Pair(pair[0], pair[1]));
    }
  }

  void wrong(String mention) {
    wrong.add(mention);
    meant.add(mention);
  }

  void pair(CorrectionKind kind, Pair pair) {
    (kind == CorrectionKind.SAME ? same : different).add(pair);
    meant.add(pair.first);
    meant.add(pair.second);
  }

  <M extends Mention> Judged<M> judge(List<Group<M>> groups) {
    if (meant.isEmpty() || groups.stream().noneMatch(group -> holdsOneOf(group, meant))) {
      return new Judged<>(groups, List.of());
    }
    List<Group<M>> judged = new ArrayList<>(groups);
    different.forEach(pair -> part(judged, pair));
    same.forEach(pair -> unite(judged, pair));
    List<M> dropped = new ArrayList<>();
    judged.removeIf(group -> holdsOneOf(group, wrong) && dropped.addAll(group.members()));
    return new Judged<>(judged, dropped);
  }

  private static <M extends Mention> void part(List<Group<M>> groups, Pair pair) {
    Group<M> group = holder(groups, pair.first);
    if (group == null || !group.equals(holder(groups, pair.second))) {
      return;
    }
    M first = member(group, pair.first);
    M second = member(group, pair.second);
    List<M> leaving = new ArrayList<>();
    List<M> staying = new ArrayList<>();
    for (M member : group.members()) {
      boolean isCopy = member.words() == second.words() && member.words() != first.words();
      (member.id() == second.id() || isCopy ? leaving : staying).add(member);
    }
    groups.remove(group);
    groups.add(Group.of(staying));
    groups.add(Group.of(leaving));
  }

  private <M extends Mention> void unite(List<Group<M>> groups, Pair pair) {
    Group<M> one = holder(groups, pair.first);
    Group<M> other = holder(groups, pair.second);
    if (one == null || other == null || one.equals(other) || mustStayApart(one, other)) {
      return;
    }
    List<M> all = new ArrayList<>(one.members());
    all.addAll(other.members());
    groups.remove(one);
    groups.remove(other);
    groups.add(Group.of(all));
  }

  private <M extends Mention> boolean mustStayApart(Group<M> one, Group<M> other) {
    return other.members().stream().anyMatch(one::holdsArticleOf)
        || different.stream()
            .anyMatch(pair ->
                holds(one, pair.first) && holds(other, pair.second)
                    || holds(one, pair.second) && holds(other, pair.first));
  }

  private static <M extends Mention> @Nullable Group<M> holder(
      List<Group<M>> groups, String mention) {
    return groups.stream().filter(group -> holds(group, mention)).findFirst().orElse(null);
  }

  private static <M extends Mention> M member(Group<M> group, String mention) {
    return group.members().stream().filter(m -> m.key().equals(mention)).findFirst().orElseThrow();
  }

  private static boolean holds(Group<? extends Mention> group, String mention) {
    return group.members().stream().anyMatch(m -> m.key().equals(mention));
  }

  private static boolean holdsOneOf(Group<? extends Mention> group, Set<String> mentions) {
    return group.members().stream().anyMatch(m -> mentions.contains(m.key()));
  }
}
