package org.diwan.extract.event.word;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.speaker.TowardHim;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A charge, call or threat that whom it is meant for refuses, denies, consents to or answers:
 * {@code نفت فلانة اتهامات فلانة لها}, {@code رفض فلان طلبا فلانيا}, {@code وافق فلان على طلب
 * فلانة}. It was said all the same, by whose it is.
 */
public final class Answered {
  private static final Set<EventType> SAID =
      EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN);

  /** What one consents to that is no invitation. */
  private static final Set<String> ASKED = Set.of("طلب", "طلبات", "مطالب", "ندا", "نداات");

  /** Words outside names from the noun back to the verb. */
  private static final int REACH = 4;

  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  public Answered(Clause clause, TriggerAt at, Discourse discourse) {
    this.clause = clause;
    this.at = at;
    this.discourse = discourse;
  }

  public boolean is() {
    return answerer() != null;
  }

  /** Adds whom it is meant for: who answers. */
  void join(Draft draft) {
    Entity meant = answerer();
    Entity own = meant == null ? null : new Sides(discourse).of(meant);
    Entity side = own == null ? meant : own;
    if (side != null && !draft.sides(Role.ACTOR).contains(side.side())) {
      draft.add(side, Role.RECIPIENT);
    }
  }

  private @Nullable Entity answerer() {
    Argument owner = at.isNoun() ? clause.startingAt(at.end()) : null;
    if (owner == null
        || !at.trigger().needs().equals("NOMINAL")
        || !SAID.contains(at.trigger().type())
        || at.trigger().suffixed()
        || !owner.isBare()
        || !owner.mention().canTakePart() && owner.mention().kind() != Mention.Kind.ADJECTIVE
        || isMeantForAnother(owner.mention().end())) {
      return null;
    }
    Entity refuses = refuses();
    Entity shrugs = refuses == null ? shrugs() : refuses;
    Entity who = shrugs == null && isOn() ? replies() : shrugs;
    return who != null && !who.side().equals(owner.entity().side()) ? who : null;
  }

  private @Nullable Entity replies() {
    return new Reply(clause, at.first() - 1, discourse).by(at.end());
  }

  /** The subject of a verb of refusal or consent whose object the noun is. */
  private @Nullable Entity refuses() {
    int verb = clause.verbBefore(at.first(), REACH);
    boolean consent = verb >= 0 && isConsent(verb);
    if (verb < 0 || !consent && !isRefusal(verb)) {
      return null;
    }
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    boolean next = Math.max(subject.end(), verb + 1) == at.first() - (consent && isOn() ? 1 : 0);
    return next && subject.explicit() && subject.entities().size() == 1
        ? subject.entities().getFirst()
        : null;
  }

  /** {@code وافقت فلانة على طلب فلانة}, {@code استجاب فلان لطلب فلانة}. */
  private boolean isConsent(int verb) {
    boolean governed = isOn() || at.form().preposition() == 'ل';
    return governed
        && ASKED.contains(at.form().word())
        && clause.cues().isSpeech(SpeechCue.CONSENTS, clause.tokens().get(verb));
  }

  private boolean isOn() {
    return at.first() > 0 && clause.tokens().get(at.first() - 1).folded().equals("علي");
  }

  private boolean isRefusal(int verb) {
    return clause.triggers().stream()
        .anyMatch(t ->
            t.first() == verb
                && t.isVerb()
                && !t.trigger().suffixed()
                && !t.trigger().refusesByNegation()
                && t.trigger().type() == EventType.REJECT);
  }

  /**
   * {@code تجاهل فلان اتهامات فلانة له}, {@code رد فلان على اتهامات فلانة}, {@code استجابة فلان
   * لطلب فلانة}: named right between such a verb, or a noun of it, and the noun.
   */
  private @Nullable Entity shrugs() {
    int behind = isOn() ? at.first() - 1 : at.first();
    SpeechCue cue = isOn() ? SpeechCue.REPLIES : SpeechCue.SHRUGS;
    return clause.arguments().stream()
        .filter(a -> a.isBare() && a.mention().canTakePart())
        .filter(a -> a.mention().end() == behind && a.mention().first() > 0)
        .filter(a -> clause.cues().isSpeech(cue, clause.tokens().get(a.mention().first() - 1)))
        .map(Argument::entity)
        .findFirst()
        .orElse(null);
  }

  /** {@code نفى فلان اتهامات فلانة لفلانة}. */
  private boolean isMeantForAnother(int next) {
    return next < clause.tokens().size()
        && !TowardHim.is(clause, next)
        && (isToward(next) || isToward(next + 1));
  }

  private boolean isToward(int token) {
    Argument here = clause.startingAt(token);
    return here != null && here.is("ل", "الي", "ضد");
  }
}
