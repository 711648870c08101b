package org.diwan.extract.event.meeting;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventStatus;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/**
 * {@code تنفذ الوزارة مشروعا بالتعاون مع فلان}: whose verb it is and who stands right behind {@code
 * مع} cooperate.
 */
public final class TogetherFrame extends Frames {
  private static final int REACH = 25;
  private static final Set<String> LISTS = Set.of("شمل", "تضمن", "تناول", "شملت", "تضمنت");
  private static final Set<String> OPENS = Set.of("ان", "بان", "انه", "انها", "حيث", "فيما");

  public TogetherFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  public boolean fill(Draft draft) {
    Argument partner = clause.startingAt(at.end());
    int verb = clause.verbBefore(at.first(), REACH);
    if (partner == null || !partner.mention().canTakePart() || verb < 0 || !isGoverned(verb)) {
      return false;
    }
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    List<Entity> subjects = subject.entities();
    if (subjects.isEmpty()
        || !subject.explicit()
        || subjects.getFirst().isPerson() && !subjects.getFirst().holds(OfficeClass.HEAD_OF_STATE)
        || partner.entity().isPerson()
        || !areTwo(subjects.getFirst(), partner.entity())) {
      return false;
    }
    draft.add(subjects.getFirst(), Role.ACTOR);
    draft.add(partner.entity(), Role.ACTOR);
    if (draft.status == EventStatus.OCCURRED && !ToCome.isPerfect(clause, verb)) {
      draft.status = EventStatus.ONGOING;
    }
    return true;
  }

  /** Two sides, or two bodies of one state: {@code وزارة بالتعاون مع جامعة}. */
  private static boolean areTwo(Entity one, Entity other) {
    return !one.group().equals(other.group())
        || !one.equals(other)
            && one.kind() == ParticipantKind.ORGANISATION
            && other.kind() == ParticipantKind.ORGANISATION;
  }

  /** No verb of saying, and no clause of its own between the verb and {@code بالتعاون}. */
  private boolean isGoverned(int verb) {
    boolean lists =
        clause.tokens().get(verb).forms().stream()
            .anyMatch(f -> LISTS.stream().anyMatch(f.word()::endsWith));
    if (lists || cues.speech().finite(clause.tokens().get(verb)) != null) {
      return false;
    }
    for (int i = verb + 1; i < at.first(); i++) {
      String word = clause.tokens().get(i).folded();
      if (clause.barrier(i) == Barrier.RELATIVE
          || clause.barrier(i) == Barrier.CLAUSE
          || OPENS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
