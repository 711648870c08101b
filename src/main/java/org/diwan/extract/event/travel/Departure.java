package org.diwan.extract.event.travel;

import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/** {@code غادر فلان فلانة عائدا إلى بلاده}: where he was, not where he goes. */
final class Departure {
  private static final Set<String> HOMEWARD = Set.of("عايدا", "عايده", "عايدين", "عودته", "عودتها");

  private Departure() {}

  static boolean is(Clause clause, TriggerAt at) {
    return at.isVerb()
        && at.trigger().lemma().endsWith(":غادر")
        && clause.tokens().stream().anyMatch(t -> t.readsAny(HOMEWARD));
  }

  /** The first place behind the verb that no preposition governs; null for none. */
  static @Nullable Mention place(Clause clause, TriggerAt at) {
    return clause.after(at.end()).stream()
        .filter(a -> a.isBare() && a.entity().kind() == ParticipantKind.COUNTRY)
        .map(Argument::mention)
        .filter(m ->
            m.kind() == Mention.Kind.PLACE
                || m.kind() == Mention.Kind.CAPITAL
                || m.kind() == Mention.Kind.NAME)
        .reduce((first, second) -> second)
        .orElse(null);
  }
}
