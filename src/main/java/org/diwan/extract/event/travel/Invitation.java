package org.diwan.extract.event.travel;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.jspecify.annotations.Nullable;

/**
 * Whom an invitation to a journey is meant for: {@code وجه فلان دعوة إلى فلان لزيارة فلانة}, {@code
 * دعا فلان فلانا لزيارة بلاده فلانة}.
 */
public final class Invitation {
  private static final int REACH = 16;

  /** Words from the verb, names not counted, to the journey. */
  private static final int VERB_REACH = 9;

  private static final Set<String> INVITES = Set.of("دعا", "دعت", "يدعو", "تدعو");

  private final Clause clause;
  private final TriggerAt at;
  private final String there;

  private Invitation(Clause clause, TriggerAt at, String there) {
    this.clause = clause;
    this.at = at;
    this.there = there;
  }

  /** The person of another state than the one to visit to whom it goes; null for none. */
  public static @Nullable Entity guest(Clause clause, TriggerAt at, @Nullable Mention destination) {
    String there = destination == null ? null : destination.entity().countryIso3();
    if (there == null || !at.isNoun() || at.form().preposition() != 'ل') {
      return null;
    }
    Invitation reading = new Invitation(clause, at, there);
    Entity guest = reading.ofNoun();
    return guest == null ? reading.ofVerb() : guest;
  }

  private @Nullable Entity ofNoun() {
    int invitation = before();
    return clause.arguments().stream()
        .filter(a -> invitation >= 0 && isBetween(a, invitation) && a.is("الي", "ل"))
        .map(Argument::entity)
        .filter(this::isGuest)
        .findFirst()
        .orElse(null);
  }

  /** {@code دعا الرئيس الفلاني نظيره لزيارة فلانة}: the last named, whom one at home there asks. */
  private @Nullable Entity ofVerb() {
    int verb = clause.verbBefore(at.first(), VERB_REACH);
    boolean invites = verb >= 0 && clause.tokens().get(verb).readsAny(INVITES);
    if (!invites) {
      return null;
    }
    List<Argument> named =
        clause.arguments().stream().filter(a -> isBetween(a, verb) && a.isBare()).toList();
    boolean hosted = named.stream().anyMatch(a -> there.equals(a.entity().countryIso3()));
    Entity last = named.isEmpty() ? null : named.getLast().entity();
    return hosted && last != null && isGuest(last) ? last : null;
  }

  private boolean isBetween(Argument argument, int from) {
    return argument.mention().first() > from && argument.mention().end() <= at.first();
  }

  private boolean isGuest(Entity entity) {
    return entity.isPerson() && !there.equals(entity.countryIso3());
  }

  /** Where the word for it stands, -1 for nowhere. */
  private int before() {
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
