package org.diwan.extract.event.word;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.speaker.Sayer;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A wrong that one side says another did: {@code قال فلان إن فلانة انتهكت الاتفاق}. Who speaks
 * accuses the subject of the verb; told by the writer himself, or of one's own side but not of a
 * body of it, it is none. So with what another is to suffer, which is a threat: {@code قال فلان إن
 * فلانة ستدفع الثمن}.
 */
public final class ChargeFrame extends Frames {
  private static final int NEAR = 3;

  /** {@code بشكل يخالف الواقع}: the verb tells in what way something else was done. */
  private static final Set<String> IN_A_WAY = Set.of("بشكل", "بصوره", "بطريقه", "بما");

  public ChargeFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  public boolean fill(Draft draft) {
    if (!at.isVerb()
        || at.isFuture() != (at.trigger().type() == EventType.THREATEN)
        || at.trigger().suffixed()
        || cues.isObjectKind(needs()) && !hasObject()) {
      return false;
    }
    Entity accused = accused();
    Entity speaker = accused == null ? null : new Sayer(this).entity();
    Sides sides = new Sides(discourse);
    if (accused == null || speaker == null || sides.isUnknown(speaker)) {
      return false;
    }
    boolean own = speaker.side().equals(accused.side());
    if (own && (draft.type == EventType.ENDORSE || !isAnotherBody(speaker, accused))) {
      return false;
    }
    draft.add(speaker, Role.ACTOR);
    draft.add(sides.of(speaker), Role.ACTOR);
    Entity side = accused.isPerson() ? sides.of(accused) : accused;
    draft.add(side == null ? accused : side, Role.RECIPIENT);
    return true;
  }

  /** {@code قال الرئيس إن حركة فلانة تعرقل}: a body of one's own state, not one's own body. */
  private static boolean isAnotherBody(Entity speaker, Entity accused) {
    return accused.kind() == ParticipantKind.ORGANISATION
        && speaker.kind() != ParticipantKind.COUNTRY
        && !accused.key().equals(speaker.key())
        && !speaker.serves(accused);
  }

  /** Who did it: one side named bare right before or behind the verb, or by his doing before it. */
  private @Nullable Entity accused() {
    if (clause.antecedent(at.first()) != null
        || at.first() > 0 && IN_A_WAY.contains(clause.tokens().get(at.first() - 1).folded())) {
      return null;
    }
    Entity doer = DoingOfState.before(clause, at.first());
    if (doer != null) {
      return doer;
    }
    Subject subject = Subject.of(clause, at.first(), at.end(), discourse);
    if (!subject.explicit() || subject.entities().size() != 1) {
      return null;
    }
    Entity entity = subject.entities().getFirst();
    return clause.arguments().stream()
            .anyMatch(a -> a.entity() == entity && a.isBare() && isBeside(a))
        ? entity
        : null;
  }

  private boolean isBeside(Argument argument) {
    return argument.mention().first() == at.end()
        || argument.mention().end() <= at.first() && at.first() - argument.mention().end() < NEAR;
  }
}
