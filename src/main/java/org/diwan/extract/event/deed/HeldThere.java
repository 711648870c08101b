package org.diwan.extract.event.deed;

import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * {@code اعتقل صحفي فلاني في فلانة بتهمة}, {@code الإفراج عن فلانيين محتجزين في فلانة}: people of
 * one state are charged, judged or set free in another, and only the land is named: its state does
 * it.
 */
final class HeldThere {
  /** Tokens from the deed to the land. */
  private static final int REACH = 10;

  /** Words from asking for it to the deed. */
  private static final int ASKED = 3;

  /** Only states do so: endings of lemmas. */
  private static final List<String> JUDGED = List.of(":سجن", ":حكم", ":قضى");

  /** States do so where a charge is told. */
  private static final List<String> HELD_BY_LAW = List.of(":اعتقل", ":أوقف", "القبض");

  /** Parts of words for those who are held. */
  private static final List<String> HELD = List.of("معتقل", "محتجز", "موقوف", "سجون");

  private static final Set<String> IN = Set.of("في", "ب", "لدي");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  HeldThere(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  void fill(Draft draft) {
    boolean held =
        draft.type == EventType.COERCE
            && (JUDGED.stream().anyMatch(at.trigger().lemma()::endsWith)
                || HELD_BY_LAW.stream().anyMatch(at.trigger().lemma()::endsWith) && isCharged());
    if (draft.hasActor()
        || draft.in(Role.RECIPIENT).isEmpty()
        || !held && (draft.type != EventType.CONCEDE || isAskedFor())
        || clause.tokens().stream().anyMatch(t -> frame.cues.deeds().is(DeedCue.RAIDERS, t))) {
      return;
    }
    String land = land(held);
    if (land != null && draft.sides(Role.RECIPIENT).stream().noneMatch(s -> s.endsWith(land))) {
      draft.add(frame.discourse.registry().country(land), Role.ACTOR);
    }
  }

  private boolean isCharged() {
    return clause.tokens().stream().anyMatch(t -> frame.cues.deeds().is(DeedCue.HELD_GUILTY, t));
  }

  /** {@code طلب فلانة الإفراج عن فلانيين}. */
  private boolean isAskedFor() {
    return clause.tokens().subList(Math.max(0, at.first() - ASKED), at.first()).stream()
        .anyMatch(t -> t.reads("طلب"));
  }

  private @Nullable String land(boolean held) {
    boolean told = held;
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    for (int i = at.end(); i < end; i++) {
      String word = clause.tokens().get(i).folded();
      told |= HELD.stream().anyMatch(word::contains);
      Argument here = clause.startingAt(i);
      if (told && here != null && IN.contains(Government.of(clause, at.end(), here))) {
        return here.entity().isPerson() ? null : here.entity().countryIso3();
      }
      if (clause.barrier(i) == Barrier.MARK || clause.isVerb(i) && !clause.isNamed(i)) {
        return null;
      }
    }
    return null;
  }
}
