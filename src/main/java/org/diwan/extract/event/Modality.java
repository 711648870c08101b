package org.diwan.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventClass;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event happened. In this order: a denial or cancellation before the trigger; a negation
 * right before it (no event); a condition (no event); the future of the verb or of the words around
 * it; what is in progress; else it occurred.
 */
final class Modality {
  private static final int NEAR = 3;
  private static final int FAR = 7;

  /** Words from a verb to an object that stands behind time and place. */
  private static final int OBJECT = 9;

  /** What is called for has not happened, nor is anybody invited to it. */
  private static final Set<EventType> UNINVITED =
      EnumSet.of(
          EventType.APPOINTMENT,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.SANCTION,
          EventType.RETREAT,
          EventType.CONCEDE,
          EventType.MOBILIZE,
          EventType.RELATIONS,
          EventType.AID,
          EventType.COOPERATION);

  private final Cues cues;
  private final ToCome toCome;
  private final CueAt cueAt;

  Modality(Cues cues) {
    this.cues = cues;
    this.toCome = new ToCome(cues);
    this.cueAt = new CueAt(cues);
  }

  /** Null where the sentence tells of no event at all. */
  @Nullable EventStatus of(Clause clause, TriggerAt at) {
    EventStatus told = told(clause, at);
    boolean open = told == EventStatus.PLANNED || told == EventStatus.ONGOING;
    if (open && Closed.is(clause, at)) {
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
    List<Token> tokens = clause.tokens();
    for (int i = at.end(); at.isNoun() && i < Math.min(tokens.size(), at.end() + 2); i++) {
      if ("FUTURE".equals(cueAt.effect(clause, at, i))
          && !clause.isVerb(i)
          && !Alleged.is(at, tokens.get(i))) {
        return EventStatus.PLANNED;
      }
    }
    String refusal = refusal(clause, at);
    if (refusal != null
        || at.isVerb() && isNegated(tokens, at.first())
        || at.isNoun() && NoneOf.is(clause, at)
        || Supposed.is(clause, at)
        || Possible.is(clause, at)) {
      return "CANCELS".equals(refusal) ? EventStatus.CANCELLED : null;
    }
    boolean ongoing = false;
    int words = 0;
    for (int i = at.first() - 1; i >= 0 && words < FAR; i--) {
      words += clause.isNamed(i) ? 0 : 1;
      if (clause.barrier(i) == Barrier.MARK || clause.barrier(i) == Barrier.CLAUSE) {
        break;
      }
      int distance = at.first() - i;
      String effect = cueAt.effect(clause, at, i);
      if (effect == null
          || distance > FAR && !isFar(clause, at, i, effect)
          || clause.startingAt(i) != null && !isToCome(effect)) {
        continue;
      }
      switch (effect) {
        case "NEGATES" -> {
          if (distance <= NEAR) {
            return null;
          }
        }
        case "DENIES" -> {
          if (!isAnother(clause, at, i)) {
            return EventStatus.DENIED;
          }
        }
        case "CONDITION" -> {
          return null;
        }
        case "FUTURE", "EVE", "INVITES" -> {
          if (toCome.governs(clause, at, i, effect)) {
            boolean called = effect.equals("INVITES") && UNINVITED.contains(at.trigger().type());
            return called || isNegated(tokens, i) || NoneOf.isNone(tokens, i)
                ? null
                : EventStatus.PLANNED;
          }
        }
        case "ONGOING" ->
            ongoing |= at.trigger().shape() != Shape.PERFECT && !isCutOff(clause, i, at.first());
        default -> {}
      }
    }
    if (AskedFor.is(clause, at)
        || NotDone.is(clause, at)
        || Wanted.is(clause, at)
        || Hoped.is(clause, at)
        || new Wished(cues, clause, at).is()) {
      return null;
    }
    if (ongoing || KeptUp.is(clause, at)) {
      return EventStatus.ONGOING;
    }
    if (Ahead.is(clause, at)
        || Decided.is(clause, at)
        || Awaited.is(clause, at)
        || HeadlineDay.is(clause, at)
        || Nearing.is(clause, at)
        || toCome.continues(clause, at)
        || toCome.isWithinJourney(clause, at)) {
      return EventStatus.PLANNED;
    }
    return HeldLater.is(clause, at) ? EventStatus.PLANNED : after(clause, at);
  }

  /** {@code تواصل برنامجها، وكان اللقاء}: what goes on is something else. */
  private static boolean isCutOff(Clause clause, int cue, int trigger) {
    for (int i = cue + 1; i < trigger; i++) {
      if (clause.isVerb(i) || clause.tokens().get(i).isAny("،,")) {
        return true;
      }
    }
    return false;
  }

  /** {@code نفت فلانة التهمة، وأيدت فلانة}, {@code متهمة فلانة}: a word that is not denied. */
  private static boolean isAnother(Clause clause, TriggerAt at, int denial) {
    boolean word = at.trigger().type().eventClass() == EventClass.WORD;
    boolean behindComma = at.first() > 0 && clause.tokens().get(at.first() - 1).is('،');
    boolean goesOn = at.isVerb() && at.form().conjunction() == 'و';
    return word
        && clause.isVerb(denial)
        && !clause.saysBetween(denial, at.first())
        && (goesOn || behindComma && at.trigger().shape() == Shape.PARTICIPLE);
  }

  /**
   * {@code من المقرر أن يعرض الرئيس فلان خطته خلال لقاء}: over names; not {@code منذ توليه}, {@code
   * الذي يزور فلانة}.
   */
  private static boolean isFar(Clause clause, TriggerAt at, int cue, String effect) {
    boolean invited =
        effect.equals("INVITES")
            && at.trigger().type() == EventType.VISIT
            && clause.isVerb(cue)
            && clause.tokens().get(at.first() - 1).reads("الي");
    return (effect.equals("FUTURE") || invited)
        && IntStream.range(cue, at.first())
            .noneMatch(i -> clause.isRelative(i) || clause.tokens().get(i).reads("منذ"));
  }

  private static boolean isToCome(String effect) {
    return effect.equals("FUTURE") || effect.equals("EVE") || effect.equals("INVITES");
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

  /** {@code لا يعتزم}, {@code ليس من المقرر}. */
  private boolean isNegated(List<Token> tokens, int word) {
    int before = word > 1 && tokens.get(word - 1).folded().equals("من") ? word - 2 : word - 1;
    return before >= 0
        && (tokens.get(before).folded().equals("لا")
            || tokens.get(before).folded().equals("ولا")
            || "NEGATES".equals(cueAt.effect(tokens.get(before))));
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
