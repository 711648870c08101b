package org.diwan.extract.event.meeting;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A session of the body that does something in it: {@code أقر المجلس في جلسة استثنائية}, {@code
 * أعلن الحزب خلال اجتماع عقده}. Of a body of many states it is a conference.
 */
public final class OwnSession {
  private static final Set<String> WITHIN = Set.of("في", "خلال", "اثنا", "عقب");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  private OwnSession(Frames frame) {
    this.frame = frame;
    this.clause = frame.clause;
    this.at = frame.at;
  }

  /** Adds the body where nobody else is named; whether there is one. */
  public static boolean fill(Draft draft, Frames frame) {
    OwnSession session = new OwnSession(frame);
    Entity body = draft.roles.isEmpty() && session.isOne() ? session.body() : null;
    if (body == null) {
      return false;
    }
    boolean ofStates = frame.discourse.registry().isIntergovernmental(body);
    draft.type = ofStates ? EventType.CONFERENCE : EventType.MEETING;
    draft.add(body, Role.ACTOR);
    return true;
  }

  private boolean isOne() {
    return at.isNoun()
        && at.first() > 0
        && !at.trigger().suffixed()
        && !Fold.isDefinite(at.form().word())
        && clause.tokens().get(at.first() - 1).readsAny(WITHIN)
        && (sits(at.end() - 1) || sits(at.end()))
        && frame.after().stream().noneMatch(a -> a.is("مع", "بين", "ب"));
  }

  /** {@code اجتماع طارئ}, {@code اجتماع عقده}, {@code اجتماع لها}. */
  private boolean sits(int token) {
    WordRoles<MeetingCue> words = frame.cues.meetings();
    List<Token> tokens = clause.tokens();
    return token > at.first()
        && token < tokens.size()
        && words.is(MeetingCue.SITS, tokens.get(token).folded());
  }

  /** Who does what is told to be done in it: the only one named before. */
  private @Nullable Entity body() {
    List<Argument> named = clause.before(at.first());
    List<Argument> before =
        named.stream().filter(a -> a.isBare() && a.mention().canTakePart()).toList();
    if (before.size() != 1 || !named.getFirst().isBare()) {
      return null;
    }
    Argument body = before.getFirst();
    return body.entity().kind() == ParticipantKind.ORGANISATION
            && HeldAlone.isOneClause(clause, body.mention().end(), at.first() - 1)
        ? body.entity()
        : null;
  }
}
