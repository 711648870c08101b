package org.diwan.extract.event.gathering;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/** {@code تستضيف مدينة جنيف مؤتمرا}: the state whose city is the subject of a verb of hosting. */
final class HostCity {
  /** Tokens from the verb to the city: {@code العاصمة}. */
  private static final int REACH = 3;

  private HostCity() {}

  /** Null for none. */
  static @Nullable Entity of(Clause clause, int verb) {
    return verb < 0
        ? null
        : clause.arguments().stream()
            .filter(a -> isSubject(a.mention(), verb) && isCity(a))
            .map(Argument::entity)
            .findFirst()
            .orElse(null);
  }

  private static boolean isSubject(Mention mention, int verb) {
    return mention.first() > verb && mention.first() - verb <= REACH;
  }

  private static boolean isCity(Argument argument) {
    Mention.Kind kind = argument.mention().kind();
    return List.of(Mention.Kind.PLACE, Mention.Kind.CAPITAL).contains(kind)
        && argument.isBare()
        && argument.entity().kind() == ParticipantKind.COUNTRY;
  }
}
