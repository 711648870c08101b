package org.diwan.extract.event;

import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.jspecify.annotations.Nullable;

/** Whom an invitation to a journey is meant for: {@code وجه فلان دعوة إلى فلان لزيارة فلانة}. */
final class Invitation {
  private static final int REACH = 16;

  private Invitation() {}

  /** The person of another state than the one to visit to whom it goes; null for none. */
  static @Nullable Entity guest(Clause clause, TriggerAt at, Mention destination) {
    int invitation = at.isNoun() && at.form().preposition() == 'ل' ? before(clause, at) : -1;
    if (invitation < 0) {
      return null;
    }
    String there = destination.entity().countryIso3();
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean between = mention.first() > invitation && mention.end() <= at.first();
      if (between
          && argument.is("الي", "ل")
          && argument.entity().isPerson()
          && there != null
          && !there.equals(argument.entity().countryIso3())) {
        return argument.entity();
      }
    }
    return null;
  }

  /** Where the word for it stands, -1 for nowhere. */
  private static int before(Clause clause, TriggerAt at) {
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - REACH); i--) {
      if (clause.barrier(i) == Barrier.MARK) {
        return -1;
      }
      if (clause.tokens().get(i).reads("دعوه") || clause.tokens().get(i).reads("الدعوه")) {
        return i;
      }
    }
    return -1;
  }
}
