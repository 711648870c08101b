package org.diwan.extract.event.deed;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.CasualtyCue;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.doer.Scene;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom an attack befell by the verb of its relative clause: {@code التفجيرات التي هزت بروكسل},
 * {@code الهجوم الذي وقع في باريس}, {@code هجوم استهدف مسجدا في كابول}, {@code غارة فلانية تستهدف
 * سيارة في صيدا}.
 */
final class Shaken {
  /** Adjectives between the attack and its verb. */
  private static final int DESCRIBED = 2;

  /** Words from what strikes to its verb, and from there to whose it is that is hit. */
  private static final int NEAR = 4;

  /** Tokens behind the verb in which the place is told. */
  private static final int PLACE = 8;

  private static final Set<String> NO_FORCE =
      Set.of("الالكتروني", "الالكترونيه", "السيبراني", "السيبرانيه", "اللفظي", "الاعلامي");

  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  Shaken(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
  }

  /** Adds whom it befell, where nobody is named yet. */
  void fill(Draft draft) {
    boolean attack =
        draft.type == EventType.ASSAULT
            && at.isNoun()
            && !at.trigger().suffixed()
            && draft.in(Role.RECIPIENT).isEmpty();
    boolean owned = draft.hasActor();
    int verb = attack ? verb(owned) : -1;
    Entity struck = verb < 0 ? null : owned ? target(draft, verb) : struck(verb);
    if (struck != null) {
      draft.add(struck, Role.RECIPIENT);
    }
  }

  /** {@code غارات فلانية تستهدف مواقع لحزب فلان}: whose it is that they hit, else where it is. */
  private @Nullable Entity target(Draft draft, int verb) {
    int end = end(verb + 1);
    if (clause.tokens().subList(verb, end).stream()
        .anyMatch(t -> clause.cues().deeds().is(DeedCue.INSURGENTS, t.folded()))) {
      return null;
    }
    Entity hit =
        clause.arguments().stream()
            .filter(a -> a.mention().first() > verb && a.mention().end() <= end)
            .filter(a -> a.isBare() || a.is("ل") || isBodyOf(a))
            .filter(a -> a.mention().first() - verb <= NEAR && !a.entity().isPerson())
            .filter(a -> a.mention().kind() != Mention.Kind.PLACE && a.mention().city() == null)
            .map(Argument::entity)
            .findFirst()
            .orElseGet(() -> country(Scene.nearest(clause, verb + 1, end)));
    return hit == null || draft.sides(Role.ACTOR).contains(hit.side()) ? null : hit;
  }

  /** {@code تحصد 50 عنصرا في حركة فلان}. */
  private static boolean isBodyOf(Argument argument) {
    return argument.is("من", "في") && argument.entity().kind() == ParticipantKind.ORGANISATION;
  }

  /** Behind the attack, its adjectives and the pronoun; -1 for none. */
  private int verb(boolean owned) {
    int end = Math.min(clause.tokens().size(), at.end() + DESCRIBED + (owned ? NEAR : 2));
    boolean definite = Fold.isDefinite(at.form().word());
    for (int i = at.end(); i < end; i++) {
      String word = clause.tokens().get(i).folded();
      if (owned && clause.cues().casualties().is(CasualtyCue.STRIKES_NOW, word)) {
        return i;
      }
      if (!owned
          && (clause.cues().casualties().is(CasualtyCue.SHOOK, word)
              || clause.cues().casualties().is(CasualtyCue.HAPPENED, word))) {
        return !definite || clause.barrier(i - 1) == Barrier.RELATIVE ? i : -1;
      }
      if (NO_FORCE.contains(word)
          || clause.isNamed(i) && !owned
          || clause.barrier(i) == Barrier.MARK
          || clause.isVerb(i)
          || !clause.isNamed(i) && !Government.preposition(clause, i).isEmpty()) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable Entity struck(int verb) {
    Argument next = clause.startingAt(verb + 1);
    if (next != null
        && next.isBare()
        && !next.entity().isPerson()
        && clause.cues().casualties().is(CasualtyCue.SHOOK, clause.tokens().get(verb).folded())) {
      return isState(next) ? country(next.entity().countryIso3()) : next.entity();
    }
    return country(Scene.nearest(clause, verb + 1, end(verb + 1)));
  }

  /** Up to the next verb, comma or {@code و}. */
  private int end(int from) {
    int end = from;
    while (end < Math.min(clause.tokens().size(), from + PLACE)
        && !clause.isVerb(end)
        && !clause.tokens().get(end).is('،')
        && !isJoined(end)) {
      end++;
    }
    return end;
  }

  private boolean isJoined(int token) {
    Token word = clause.tokens().get(token);
    return word.folded().startsWith("و")
        && !clause.isCovered(token)
        && !clause.isOrdinary(word.folded());
  }

  private static boolean isState(Argument argument) {
    return argument.entity().kind() == ParticipantKind.COUNTRY || argument.mention().city() != null;
  }

  private @Nullable Entity country(@Nullable String iso3) {
    return iso3 == null ? null : discourse.registry().country(iso3);
  }
}
