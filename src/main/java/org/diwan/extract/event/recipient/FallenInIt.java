package org.diwan.extract.event.recipient;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Form;
import org.jspecify.annotations.Nullable;

/**
 * Whom an attack by unknown hands befell, by who is told to have fallen in it: {@code قتل فلاني
 * بالرصاص في هجوم وقع في فلانة}, {@code مقتل ثلاثة جنود فلانيين إثر تفجير}. The land is only where
 * it was.
 */
public final class FallenInIt {
  /** Tokens from the killing to the attack. */
  private static final int REACH = 14;

  /** Tokens from the attack back to what ties it to the killing: {@code في سلسلة هجمات}. */
  private static final int TIE = 2;

  private static final Set<String> IN = Set.of("في", "خلال", "اثر", "جرا", "نتيجه");

  private FallenInIt() {}

  public static void fill(Frames frame, Draft draft) {
    TriggerAt at = frame.at;
    if (draft.type == EventType.ASSAULT
        && at.isNoun()
        && !at.trigger().suffixed()
        && at.form().conjunction() == Form.NONE
        && draft.roles.isEmpty()
        && isTied(frame.clause, at.first())) {
      draft.add(fallen(frame), Role.RECIPIENT);
    }
  }

  private static boolean isTied(Clause clause, int attack) {
    return clause.tokens().subList(Math.max(0, attack - TIE), attack).stream()
        .anyMatch(t -> t.readsAny(IN));
  }

  /** Of the killing that stands nearest before, in the same clause; null where nobody is named. */
  private static @Nullable Entity fallen(Frames frame) {
    Clause clause = frame.clause;
    List<TriggerAt> before =
        clause.triggers().stream()
            .filter(t -> t.end() <= frame.at.first() && t.end() >= frame.at.first() - REACH)
            .filter(t -> t.trigger().needs().equals("FATAL"))
            .toList();
    for (TriggerAt killing : before.reversed()) {
      Argument told = new Casualties(clause, killing, frame.discourse).told();
      if (told != null
          && !told.entity().isPerson()
          && told.mention().end() <= frame.at.first()
          && isWithin(clause, killing.end(), frame.at.first())) {
        return told.entity();
      }
    }
    return null;
  }

  private static boolean isWithin(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.barrier(i) == Barrier.MARK || clause.isRelative(i)) {
        return false;
      }
    }
    return true;
  }
}
