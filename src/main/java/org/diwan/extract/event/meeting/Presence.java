package org.diwan.extract.event.meeting;

import java.util.List;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * Who was at a meeting and is no side of it: {@code حضر اللقاء فلان}, {@code يرافقه فلان}. A
 * sentence may tell nothing else of one that was told before.
 */
final class Presence {
  private static final int COMPANY_REACH = 3;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final WordRoles<MeetingCue> words;

  Presence(Frames frame) {
    this.frame = frame;
    this.clause = frame.clause;
    this.at = frame.at;
    this.words = frame.cues.meetings();
  }

  /** {@code حضر الاجتماع} or {@code حضره} with a bare definite noun. */
  boolean isAllToldBy() {
    return isAttendedBehind() || leadsDelegation() || isAttendedBefore();
  }

  /** {@code الاجتماع الذي حضره فلان}. */
  private boolean isAttendedBehind() {
    return isDefiniteNoun()
        && at.end() + 1 < clause.tokens().size()
        && clause.barrier(at.end()) == Barrier.RELATIVE
        && words.is(MeetingCue.ATTENDED, clause.tokens().get(at.end() + 1).folded());
  }

  /** {@code حضر الاجتماع}, {@code شارك في الاجتماع}; not {@code شهد الاجتماع}. */
  private boolean isAttendedBefore() {
    int light = isDefiniteNoun() && at.first() > 0 ? frame.lightVerb() : -1;
    if (!"ATTEND".equals(frame.voice(light)) || clause.tokens().get(light).reads("شهد")) {
      return false;
    }
    return light == at.first() - 1
        || light == at.first() - 2 && clause.tokens().get(at.first() - 1).folded().equals("في");
  }

  private boolean isDefiniteNoun() {
    return at.isNoun() && Fold.isDefinite(at.form().word());
  }

  /** {@code يرأس وفد المملكة إلى الاجتماع فلان}. */
  private boolean leadsDelegation() {
    int light = at.isNoun() ? frame.lightVerb() : -1;
    return light >= 0
        && isLeading(clause.tokens().get(light))
        && IntStream.range(light + 1, at.first()).anyMatch(clause::isDelegation);
  }

  private boolean isLeading(Token verb) {
    return words.is(MeetingCue.LEADS, verb.forms().getLast().word())
        || words.is(MeetingCue.LEADS, verb.folded());
  }

  /** Adds the people named behind; whether there is anybody. */
  boolean fill(Draft draft) {
    clause.after(at.end(), true).stream()
        .filter(a -> a.isBare() && a.entity().isPerson())
        .forEach(a -> draft.add(a.entity(), Role.ATTENDEE));
    draft.attendance = true;
    return !draft.roles.isEmpty();
  }

  /** {@code حضر اللقاء فلان}: who attended is no side. */
  void demote(Draft draft) {
    int light = frame.lightVerb();
    if ("ATTEND".equals(frame.voice(light))) {
      List<Entity> subjects = Subject.of(clause, light, light + 1, frame.discourse).entities();
      subjects.forEach(entity -> {
        draft.roles.remove(entity);
        draft.add(entity, Role.ATTENDEE);
      });
    }
  }

  /** {@code يرافقه فلان}: comes along, is no side. */
  boolean isCompany(Mention mention) {
    int from = Math.max(at.end(), mention.first() - COMPANY_REACH);
    for (int i = mention.first() - 1; i >= from; i--) {
      if (words.is(MeetingCue.COMPANY, clause.tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }
}
