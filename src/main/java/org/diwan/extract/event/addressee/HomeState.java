package org.diwan.extract.event.addressee;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The speaker's own state as the one a word is meant for, where its name tells of it: {@code حض
 * رئيس البرلمان الفلاني الحكومة الفلانية على}, {@code اتهمت نائبة فلانية حكومة فلان ب}. Who speaks
 * does not speak for it then.
 */
public final class HomeState {
  /** Words from the verb, or who says it, to the state. */
  private static final int REACH = 12;

  private static final Set<String> RULED_BY = Set.of("حكومه", "اداره", "نظام");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final Sides sides;

  public HomeState(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
    sides = new Sides(frame.discourse);
  }

  /** Adds the state where it is the first named behind who calls on it. */
  public void join(Draft draft, Subject subject) {
    boolean addressed = draft.type == EventType.REQUEST || draft.type == EventType.ACCUSE;
    Entity state = of(subject.entities().getFirst());
    if (state == null || !addressed || at.isNoun()) {
      return;
    }
    int from = Math.max(at.end(), Math.min(subject.end(), clause.tokens().size()));
    Argument first = first(from);
    if (first != null && isMeant(first, state) && new Toward(frame).isToward(first, from)) {
      take(draft, state);
    }
  }

  /** Makes it the recipient, no longer one of those who speak. */
  static void take(Draft draft, Entity state) {
    draft.roles.remove(state);
    draft.add(state, Role.RECIPIENT);
  }

  /** The state of a person or body that is not the state itself; null for none. */
  @Nullable Entity of(Entity speaker) {
    Entity side = sides.of(speaker);
    String own = speaker.countryIso3();
    String iso3 = own == null && side != null ? side.countryIso3() : own;
    return iso3 == null || speaker.kind() == ParticipantKind.COUNTRY
        ? null
        : frame.discourse.registry().country(iso3);
  }

  private @Nullable Argument first(int from) {
    return clause.after(from).stream()
        .filter(a -> a.mention().kind() != Mention.Kind.PLACE)
        .findFirst()
        .filter(a -> a.mention().first() - from <= REACH && !a.mention().conjoined())
        .orElse(null);
  }

  private boolean isMeant(Argument argument, Entity state) {
    String iso3 = String.valueOf(state.countryIso3());
    int before = argument.mention().first() - 1;
    if (!iso3.equals(argument.entity().countryIso3())) {
      return false;
    }
    return argument.entity().isPerson()
        ? before >= at.end() && RULED_BY.contains(clause.tokens().get(before).folded())
        : argument.entity().kind() == ParticipantKind.COUNTRY && isGovernment(argument.mention());
  }

  /** {@code الحكومة الفلانية}, {@code السلطات في}: the noun of a power of state opens the name. */
  private boolean isGovernment(Mention mention) {
    return mention.end() - mention.first() > 1 && Implied.isOfState(clause, mention.first());
  }
}
