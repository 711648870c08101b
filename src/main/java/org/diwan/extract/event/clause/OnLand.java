package org.diwan.extract.event.clause;

import java.util.Set;
import org.diwan.extract.entity.mention.Mention;

/** {@code داخل الأراضي الفلانية}, {@code في أراضي فلانة}: a country through its land. */
final class OnLand {
  private static final Set<String> LAND = Set.of("الاراضي", "اراضي");
  private static final Set<String> ON = Set.of("في", "داخل", "علي", "ب", "فوق");

  private OnLand() {}

  static boolean is(Clause clause, Mention mention) {
    int land = mention.first() - 1;
    if (mention.kind() != Mention.Kind.ADJECTIVE || land < 1) {
      return false;
    }
    boolean behind = clause.tokens().get(land).readsAny(LAND);
    boolean prefixed =
        clause.clitic(land) == 'ب' || ON.contains(clause.tokens().get(land - 1).folded());
    return behind && prefixed;
  }
}
