package org.diwan.extract.event.modality;

import java.util.List;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Exchanged;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event happened. In this order: the future told right behind a noun; a cancellation,
 * refusal or negation; the words before it, of which the nearest that settles it counts; what is
 * only wished for (no event); what is kept up; what is still to come, the words behind it last;
 * else it occurred. What is open may yet turn out to be over, and what occurred beside something to
 * come is to come itself.
 */
public final class Modality {
  private static final int NEAR = 3;
  private static final int FAR = 7;

  /** Words from a verb to an object that stands behind time and place. */
  private static final int OBJECT = 9;

  private final Cues cues;
  private final ToCome toCome;
  private final CueAt cueAt;
  private final CuesBefore cuesBefore;

  public Modality(Cues cues) {
    this.cues = cues;
    this.toCome = new ToCome(cues);
    this.cueAt = new CueAt(cues);
    this.cuesBefore = new CuesBefore(cueAt, toCome);
  }

  /** Null where the sentence tells of no event at all. */
  public @Nullable EventStatus of(Clause clause, TriggerAt at) {
    EventStatus told = told(clause, at);
    boolean open = told == EventStatus.PLANNED || told == EventStatus.ONGOING;
    boolean done = told == EventStatus.PLANNED && AlreadyDone.is(clause, at);
    if (done || open && Closed.is(clause, at)) {
      return EventStatus.OCCURRED;
    }
    return told == EventStatus.OCCURRED && isBesidePlanned(clause, at) ? EventStatus.PLANNED : told;
  }

  /** {@code ترتيب لقاء على هامش القمة}: where one is to meet is to come, too. */
  private boolean isBesidePlanned(Clause clause, TriggerAt at) {
    int margin = at.first() - 1;
    if (!at.isNoun() || margin < 1 || !clause.tokens().get(margin).folded().equals("هامش")) {
      return false;
    }
    return clause.triggers().stream()
        .filter(t -> t.end() < margin && t.trigger().type() == EventType.MEETING)
        .reduce((first, second) -> second)
        .map(t -> told(clause, t))
        .filter(EventStatus.PLANNED::equals)
        .isPresent();
  }

  private @Nullable EventStatus told(Clause clause, TriggerAt at) {
    if (NoPlan.is(clause, at)) {
      return null;
    }
    if (isFutureBehind(clause, at) && !"CANCELS".equals(refusal(clause, at))) {
      return EventStatus.PLANNED;
    }
    String refusal = refusal(clause, at);
    if (refusal != null || isNone(clause, at)) {
      return "CANCELS".equals(refusal) ? EventStatus.CANCELLED : null;
    }
    if (Denied.is(clause, at)) {
      return EventStatus.DENIED;
    }
    return switch (cuesBefore.of(clause, at)) {
      case NO_EVENT -> null;
      case DENIED -> EventStatus.DENIED;
      case PLANNED -> isAskedFor(clause, at) ? null : EventStatus.PLANNED;
      case ONGOING -> isWished(clause, at) ? null : EventStatus.ONGOING;
      case NOTHING -> isWished(clause, at) ? null : untold(clause, at);
    };
  }

  /** {@code اللقاء المقبل}: an adjective right behind a noun. */
  private boolean isFutureBehind(Clause clause, TriggerAt at) {
    List<Token> tokens = clause.tokens();
    int last = Math.min(tokens.size(), at.end() + 2);
    for (int i = at.end(); at.isNoun() && i < last; i++) {
      if ("FUTURE".equals(cueAt.effect(clause, at, i))
          && !clause.isVerb(i)
          && !Alleged.is(at, tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNone(Clause clause, TriggerAt at) {
    return at.isVerb() && cuesBefore.isNegated(clause.tokens(), at.first())
        || at.isNoun() && NoneOf.is(clause, at)
        || Supposed.is(clause, at)
        || ToBeSaid.is(clause, at)
        || Charged.is(clause, at)
        || Exchanged.isOnlyCharged(clause, at)
        || Possible.is(clause, at);
  }

  /** {@code تنظم غدا مسيرة لمطالبة الوزير بإقالة فلان}: only the march is to come. */
  private static boolean isAskedFor(Clause clause, TriggerAt at) {
    return at.trigger().type() == EventType.APPOINTMENT && AskedFor.isAsked(clause, at);
  }

  private boolean isWished(Clause clause, TriggerAt at) {
    return AskedFor.is(clause, at)
        || NotDone.is(clause, at)
        || Wanted.is(clause, at)
        || Hoped.is(clause, at)
        || new Wished(cues, clause, at).is();
  }

  /** Where no word before the trigger tells it. */
  private EventStatus untold(Clause clause, TriggerAt at) {
    if (KeptUp.is(clause, at) || TalksGoOn.are(clause, at)) {
      return EventStatus.ONGOING;
    }
    boolean planned =
        Ahead.is(clause, at)
            || Decided.is(clause, at)
            || Awaited.is(clause, at)
            || HeadlineDay.is(clause, at)
            || Nearing.is(clause, at)
            || toCome.continues(clause, at)
            || toCome.isWithinJourney(clause, at)
            || HeldLater.is(clause, at);
    return planned ? EventStatus.PLANNED : after(clause, at);
  }

  /**
   * {@code ألغى فلان زيارته}, {@code رفض فلان زيارة}: the effect of such a verb, however long the
   * name between; null for none.
   */
  private @Nullable String refusal(Clause clause, TriggerAt at) {
    int left = Aftermath.is(clause, at) ? 0 : NEAR;
    for (int i = at.first() - 1; at.isNoun() && i >= 0 && left > 0; i--) {
      String effect = cueAt.effect(clause, at, i);
      if (clause.barrier(i) == Barrier.MARK || clause.barrier(i) == Barrier.CLAUSE) {
        return null;
      }
      if ("CANCELS".equals(effect) || "REFUSES".equals(effect)) {
        boolean beside = at.form().conjunction() != Form.NONE && !clause.isVerb(i);
        return beside ? null : effect;
      }
      left -= clause.isCovered(i) || clause.startingAt(i) != null ? 0 : 1;
    }
    return isCalledOff(clause, at) || Halted.is(clause, at) ? "CANCELS" : null;
  }

  /** {@code ألغت فلانة الأسبوع الماضي في اللحظة الأخيرة اجتماعا}: its object, however far. */
  private boolean isCalledOff(Clause clause, TriggerAt at) {
    int verb = at.isNoun() ? clause.verbBefore(at.first(), OBJECT) : -1;
    return verb >= 0
        && "CANCELS".equals(cueAt.effect(clause, at, verb))
        && at.form().preposition() == Form.NONE
        && at.form().conjunction() == Form.NONE
        && clause.tokens().get(at.first()).folded().endsWith("ا")
        && clause.tokens().subList(verb, at.first()).stream().noneMatch(t -> t.is('،'));
  }

  /** {@code لقاء خلال الساعات القادمة}: a stretch of time, not another happening. */
  private boolean isInTime(Clause clause, int word) {
    return clause.tokens().get(word).folded().equals("خلال")
        && word + 2 < clause.tokens().size()
        && "FUTURE".equals(cueAt.effect(clause.tokens().get(word + 2)));
  }

  /** Adjectives and adverbs behind; a name counts as one word. */
  private EventStatus after(Clause clause, TriggerAt at) {
    List<Token> tokens = clause.tokens();
    int left = FAR;
    for (int i = at.end(); i < tokens.size() && left > 0; i++) {
      if (clause.barrier(i) != Barrier.NONE
              && clause.barrier(i) != Barrier.RELATIVE
              && !isInTime(clause, i)
          || clause.isVerb(i)) {
        break;
      }
      String effect = cueAt.effect(clause, at, i);
      if ("FUTURE".equals(effect)
          && !Alleged.is(at, tokens.get(i))
          && toCome.followsWhatItMeans(clause, at, i)) {
        return EventStatus.PLANNED;
      }
      if ("ONGOING".equals(effect)) {
        return EventStatus.ONGOING;
      }
      left -= clause.isCovered(i) ? 0 : 1;
    }
    return EventStatus.OCCURRED;
  }
}
