package org.diwan.extract.event.office;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Relevance;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who gives an office or takes it away: {@code أقال الرئيس فلان الوزير فلانا}, {@code إقالة الرئيس
 * لفلان}, {@code أصدر الوزير فلان قرارا بتعيين فلان}. He acts beside who takes or leaves it.
 */
public final class Appointer {
  /** Words from a decision to the office. */
  private static final int REACH = 14;

  /** What is not decided by one person. */
  private static final Set<String> VOTED = Set.of("انتخب", "رشح", "بايع", "طاح", "طيح");

  private static final Set<String> DECREES =
      Set.of("قرارا", "مرسوما", "امرا", "مراسيم", "قرارات", "اوامر");

  private final OfficeFrame frame;
  private final Clause clause;
  private final TriggerAt at;

  private Appointer(OfficeFrame frame) {
    this.frame = frame;
    this.clause = frame.clause;
    this.at = frame.at;
  }

  /** Adds him to the appointments that a word tells. */
  public static void join(List<Draft> drafts, OfficeFrame frame) {
    if (drafts.isEmpty()
        || !frame.isAppointing()
        || VOTED.stream().anyMatch(frame.at.trigger().lemma()::endsWith)) {
      return;
    }
    Entity appointer = new Appointer(frame).find();
    boolean another =
        appointer != null
            && appointer.isPerson()
            && Relevance.isPublic(appointer)
            && drafts.stream().noneMatch(d -> d.roles.containsKey(appointer));
    if (another) {
      drafts.forEach(draft -> draft.add(appointer, Role.ACTOR));
    }
  }

  private @Nullable Entity find() {
    if (at.isVerb()) {
      return only(frame.subject());
    }
    Argument behind = clause.startingAt(at.end());
    return behind != null && frame.objectOf(behind) != null ? behind.entity() : decider();
  }

  private static @Nullable Entity only(Subject subject) {
    boolean one = subject.explicit() && subject.entities().size() == 1;
    return one ? subject.entities().getFirst() : null;
  }

  /** Of what is announced, who rules; of what is decided, who decides. */
  private @Nullable Entity decider() {
    int verb = decision();
    Entity decider = verb < 0 ? null : only(Subject.of(clause, verb, verb + 1, frame.discourse));
    boolean decides = verb >= 0 && is(verb, DeedCue.DECIDES);
    return decider != null && (decides || OfficeFrame.rules(decider)) ? decider : null;
  }

  /** The verb of deciding or announcing that governs the noun, -1 for none. */
  private int decision() {
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - REACH); i--) {
      if (is(i, DeedCue.DECIDES) || is(i, DeedCue.ANNOUNCES)) {
        return i;
      }
      boolean decree = DECREES.contains(clause.tokens().get(i).folded());
      boolean verb = clause.isVerb(i) && !clause.isNamed(i) && !decree;
      if (verb || clause.barrier(i) != Barrier.NONE && !clause.tokens().get(i).is('،')) {
        return -1;
      }
    }
    return -1;
  }

  private boolean is(int token, DeedCue role) {
    return frame.cues.deeds().is(role, clause.tokens().get(token));
  }
}
