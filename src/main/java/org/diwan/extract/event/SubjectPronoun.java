package org.diwan.extract.event;

import org.diwan.extract.entity.Entity;
import org.jspecify.annotations.Nullable;

/** Whom {@code أنها} or {@code بلاده} right before a verb means as its subject. */
final class SubjectPronoun {
  private SubjectPronoun() {}

  /** Null where there is none, or nobody is known whom it could mean. */
  static @Nullable Entity of(Clause clause, int verb, Discourse discourse) {
    if (verb == 0) {
      return null;
    }
    String before = clause.tokens().get(verb - 1).folded();
    if (clause.cues().clauses().is(ClauseCue.PRONOUN, before)) {
      return nearest(clause, verb, discourse);
    }
    return clause.cues().clauses().is(ClauseCue.OWN_COUNTRY, before)
        ? speaker(clause, verb, discourse)
        : null;
  }

  /** {@code أقرت فلانة بأنها خطفت}. */
  private static @Nullable Entity nearest(Clause clause, int verb, Discourse discourse) {
    return clause.before(verb).stream()
        .filter(a -> a.isBare() && a.mention().canTakePart() && !a.topic())
        .map(Argument::entity)
        .findFirst()
        .orElse(discourse.speaker());
  }

  /** {@code قال فلان إن بلاده تدعم}: the person who speaks. */
  private static @Nullable Entity speaker(Clause clause, int verb, Discourse discourse) {
    for (Argument argument : clause.before(verb)) {
      if (argument.isBare()
          && argument.entity().isPerson()
          && argument.entity().countryIso3() != null) {
        return argument.entity();
      }
    }
    return discourse.speaker();
  }
}
