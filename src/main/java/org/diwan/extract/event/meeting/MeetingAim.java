package org.diwan.extract.event.meeting;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.modality.Ahead;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Spoken;
import org.diwan.extract.event.subject.Stranger;
import org.diwan.model.EventType;
import org.diwan.model.OfficeClass;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.jspecify.annotations.Nullable;

/**
 * Whom the subject of the sentence sets out to meet: {@code وصل فلان للقاء نظيره}, {@code يعتزم
 * زيارة فلانة ولقاء فلان}.
 */
public final class MeetingAim {
  private static final int REACH = 8;

  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  public MeetingAim(Frames frame) {
    this.cues = frame.cues;
    this.clause = frame.clause;
    this.at = frame.at;
    this.discourse = frame.discourse;
  }

  /** {@code للقاء نظيره}. */
  boolean is() {
    boolean purpose = at.form().preposition() == 'ل' || at.form().word().equals("للقا");
    boolean shown = at.first() > 0 && Ahead.isShown(cues, clause.tokens().get(at.first() - 1));
    return at.isNoun() && !shown && (purpose || isSecond() || isBehindPurpose() || isIntended());
  }

  /** {@code سافر فلان من أجل لقاء فلان}. */
  private boolean isBehindPurpose() {
    return at.first() > 0
        && cues.meetings().is(MeetingCue.AIM, clause.tokens().get(at.first() - 1));
  }

  /** {@code يعتزم فلان لقاء فلان}. */
  private boolean isIntended() {
    int verb = clause.unnamedBefore(at.first());
    return verb >= 0
        && verb + 1 < at.first()
        && at.form().preposition() == Form.NONE
        && at.form().conjunction() == Form.NONE
        && !Fold.isDefinite(at.form().word())
        && ToCome.looksPresent(clause.tokens().get(verb))
        && clause.tokens().get(verb).forms().stream()
            .anyMatch(f -> "FUTURE".equals(cues.effect(f.word())));
  }

  /** {@code يعتزم زيارة فلانة ولقاء فلان}: the second of two things one means to do. */
  private boolean isSecond() {
    return at.form().conjunction() != Form.NONE
        && !Fold.isDefinite(at.form().word())
        && clause.triggers().stream().anyMatch(this::isVisitBefore);
  }

  private boolean isVisitBefore(TriggerAt other) {
    return other.isNoun()
        && other.end() < at.first()
        && at.first() - other.end() <= REACH
        && other.trigger().type() == EventType.VISIT;
  }

  /**
   * {@code سيتوجه فلان إلى … لاستئناف المحادثات مع …}: the other side is whom the clause named
   * before, else who speaks behind, else who was told of last.
   */
  public void addWhose(Draft draft) {
    if (Stranger.holds(clause, at) || isSent()) {
      return;
    }
    for (Argument argument : clause.before(at.first())) {
      if (isWhose(argument) && !draft.sides(Role.ACTOR).contains(argument.entity().side())) {
        draft.add(whose(argument.entity()), Role.ACTOR);
        return;
      }
    }
    int behind = Telephone.isMade(clause, at) ? at.end() + 1 : at.end();
    List<Entity> spoken = Spoken.after(clause, behind, discourse);
    if (spoken.isEmpty()) {
      draft.add(whose(discourse.subject()), Role.ACTOR);
    }
    spoken.forEach(entity -> draft.add(whose(entity), Role.ACTOR));
  }

  /** {@code قالت المتحدثة إنه يجري التفاوض مع فلانة}: not she, but for whom she speaks. */
  private @Nullable Entity whose(@Nullable Entity entity) {
    return entity != null && entity.holds(OfficeClass.SPOKESPERSON)
        ? new Sides(discourse).of(entity)
        : entity;
  }

  /** {@code سيرسل فلان وزيرا للقاء فلان}: not who sends, but who is sent. */
  boolean isSent() {
    int verb = is() ? clause.verbBefore(at.first(), REACH) : -1;
    return verb >= 0
        && clause.tokens().get(verb).forms().stream()
            .anyMatch(f -> cues.meetings().is(MeetingCue.SENDS, f.word()));
  }

  private boolean isWhose(Argument argument) {
    return argument.isBare()
        && argument.mention().canTakePart()
        && (argument.entity().isPerson() || !isSecond())
        && !RelativeClause.holds(clause, argument.mention().first(), at.first());
  }
}
