package org.diwan.extract.event.travel;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Country;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.model.Place;
import org.diwan.model.Role;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A journey to where the host is at home, his state not being named with it: {@code يزور البلاد
 * حاليا}, {@code استقبل فلان فلانا في إطار زيارة يقوم بها إلى المملكة}, {@code زيارة إلى بلادنا}.
 */
final class VisitHere {
  private static final Set<String> HERE = Set.of("البلاد", "الدوله", "للبلاد", "للدوله");
  private static final Set<String> KINGDOM = Set.of("المملكه", "للمملكه");
  private static final Set<String> OURS = Set.of("بلادنا", "لبلادنا");

  /** Tokens from a verb, or from the noun, to the place. */
  private static final int BEHIND_VERB = 3;

  private static final int BEHIND_NOUN = 6;
  private static final int BOTH = 2;

  private final Frames frame;

  VisitHere(Frames frame) {
    this.frame = frame;
  }

  static boolean is(Clause clause, TriggerAt at) {
    return place(clause, at) >= 0;
  }

  private static int place(Clause clause, TriggerAt at) {
    int reach = at.isVerb() ? BEHIND_VERB : BEHIND_NOUN;
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + reach); i++) {
      if (clause.barrier(i) == Barrier.MARK) {
        return -1;
      }
      if (isPlace(clause, at, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPlace(Clause clause, TriggerAt at, int i) {
    Token token = clause.tokens().get(i);
    boolean near = i < at.end() + BEHIND_VERB && token.folded().startsWith("لل");
    boolean led = i > at.end() && clause.tokens().get(i - 1).folded().equals("الي");
    return OURS.contains(token.folded())
        || (HERE.contains(token.folded()) || KINGDOM.contains(token.folded()))
            && (at.isVerb() || near || led);
  }

  boolean fill(Draft draft) {
    List<Entity> pair = received();
    Subject subject = frame.subject();
    boolean told = subject.explicit() && !subject.entities().isEmpty();
    Entity guest = pair.isEmpty() || told ? first(subject) : pair.getLast();
    String host = guest == null ? null : host(guest);
    if (guest == null || host == null || !isSo(host)) {
      return false;
    }
    draft.add(guest, Role.ACTOR);
    draft.add(frame.discourse.registry().country(host), Role.RECIPIENT);
    draft.place = new Place(null, host);
    return true;
  }

  /** A republic is not called a kingdom. */
  private boolean isSo(String host) {
    Token place = frame.clause.tokens().get(place(frame.clause, frame.at));
    Country country = frame.discourse.registry().listed(host);
    return !KINGDOM.contains(place.folded()) || country != null && country.kingdom();
  }

  private static @Nullable Entity first(Subject subject) {
    return subject.entities().isEmpty() ? null : subject.entities().getFirst();
  }

  /** The first other person's state. */
  private @Nullable String host(Entity guest) {
    for (Argument argument : frame.clause.arguments()) {
      String host = argument.entity().countryIso3();
      if (argument.entity().isPerson() && host != null && !host.equals(guest.countryIso3())) {
        return host;
      }
    }
    return null;
  }

  /** Host and guest as they are named, where the clause told before who received whom. */
  private List<Entity> received() {
    List<Entity> pair =
        frame.clause.arguments().stream()
            .map(Argument::entity)
            .filter(e -> e.isPerson() && frame.discourse.pair().contains(e))
            .distinct()
            .toList();
    return isReceiving(frame.clause, frame.at) && pair.size() == BOTH ? pair : List.of();
  }

  /** Whether the clause told before who received whom. */
  static boolean isReceiving(Clause clause, TriggerAt at) {
    return clause.triggers().stream()
        .anyMatch(t -> t.end() <= at.first() && t.trigger().frame() == Frame.RECEIVE);
  }
}
