package org.diwan.extract.event.travel;

import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.jspecify.annotations.Nullable;

/** Where a journey led that is told behind the place: {@code حل بالرباط في زيارة}. */
final class Arrival {
  static final Set<String> LEFT = Set.of("غادر", "غادرت", "يغادر", "تغادر", "غادرا");
  private static final Set<String> FIRST = Set.of("اول", "ثاني", "ثالث", "احدث", "اخر");
  private static final int NEAR = 9;

  private final Clause clause;
  private final TriggerAt at;

  Arrival(Clause clause, TriggerAt at) {
    this.clause = clause;
    this.at = at;
  }

  /** {@code حل بالرباط في زيارة}: the place named just before {@code في زيارة}. */
  @Nullable Mention place() {
    boolean within = isWithin(at.first() - 1) || isFirst() && isWithin(at.first() - 2);
    if (!within) {
      return left();
    }
    for (Argument argument : clause.before(at.first())) {
      Mention mention = argument.mention();
      boolean place =
          mention.kind() == Mention.Kind.PLACE || mention.kind() == Mention.Kind.CAPITAL;
      if (place && at.first() - mention.end() <= NEAR) {
        return argument.is("ب", "الي", "في", "ل") && !argument.topic() ? mention : null;
      }
    }
    return null;
  }

  private boolean isWithin(int token) {
    return token >= 0 && clause.tokens().get(token).folded().equals("في");
  }

  /** {@code في أول زيارة}. */
  private boolean isFirst() {
    return at.first() > 1 && FIRST.contains(clause.tokens().get(at.first() - 1).folded());
  }

  /** {@code غادر فلان … بعد زيارة}: the capital that was left. */
  private @Nullable Mention left() {
    for (Argument argument : clause.before(at.first())) {
      int verb = clause.verbBefore(argument.mention().first(), NEAR);
      if (argument.mention().kind() == Mention.Kind.CAPITAL
          && argument.isBare()
          && verb >= 0
          && LEFT.contains(clause.tokens().get(verb).folded())) {
        return argument.mention();
      }
    }
    return null;
  }
}
