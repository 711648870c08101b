package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be done: {@code اقتراب فلانة من إبرام اتفاق}, {@code فلانة على وشك توقيع},
 * {@code قرب التوقيع على}. Who comes near it will do it.
 */
public final class Nearing {
  private static final int REACH = 3;

  /** Tokens from who comes near something to the word that says so. */
  private static final int BEFORE = 2;

  private static final Set<EventType> TYPES =
      EnumSet.of(
          EventType.SIGNING,
          EventType.RELATIONS,
          EventType.CONFERENCE,
          EventType.DECLARATION,
          EventType.VISIT,
          EventType.MEETING);

  /** {@code لم يحدد بعد موعد}: {@code بعد} is {@code yet}, and opens no clause of its own. */
  private static final String YET = "بعد";

  private static final Set<String> FIXES = Set.of("حدد", "حددت", "حددا", "يحدد", "تحدد", "تحديد");

  private Nearing() {}

  static boolean is(Clause clause, TriggerAt at) {
    return word(clause, at) >= 0;
  }

  /** Null for nobody. */
  public static @Nullable Subject of(Clause clause, TriggerAt at) {
    int word = word(clause, at);
    if (word < 0) {
      return null;
    }
    List<Entity> near =
        clause.arguments().stream()
            .filter(a -> isBehind(a, word, at.first()) || isBefore(clause, a, word))
            .map(Argument::entity)
            .toList();
    return near.isEmpty() ? null : new Subject(near, at.end(), true);
  }

  /** {@code باقتراب فلانة من}. */
  private static boolean isBehind(Argument argument, int word, int deed) {
    return argument.mention().first() > word
        && argument.mention().end() <= deed
        && (argument.mention().canTakePart() || argument.mention().first() == word + 1);
  }

  /** {@code فلانة تقترب من}. */
  private static boolean isBefore(Clause clause, Argument argument, int word) {
    int gap = word - argument.mention().end();
    return !clause.tokens().get(word).reads("قرب")
        && argument.isBare()
        && argument.mention().canTakePart()
        && gap >= 0
        && gap < BEFORE;
  }

  /** The word that tells it; -1 for none. */
  private static int word(Clause clause, TriggerAt at) {
    int left = at.isNoun() && TYPES.contains(at.trigger().type()) ? REACH : 0;
    for (int i = at.first() - 1; i >= 0 && left > 0; i--) {
      if (clause.isNamed(i) || clause.tokens().get(i).folded().equals(YET)) {
        continue;
      }
      if (clause.cues().clauses().is(ClauseCue.NEARS, clause.tokens().get(i))
          || isFixed(clause, i)) {
        return i;
      }
      if (!clause.cues().clauses().is(ClauseCue.TO_NEAR, clause.tokens().get(i).folded())) {
        left--;
      }
      if (clause.barrier(i) != Barrier.NONE || clause.tokens().get(i).is('،')) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code حدد فلان موعد لقائه}. */
  private static boolean isFixed(Clause clause, int word) {
    int before = clause.unnamedBefore(word);
    return before >= 0
        && clause.tokens().get(word).folded().startsWith("موعد")
        && clause.tokens().get(before).readsAny(FIXES);
  }
}
