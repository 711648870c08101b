package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventClass;
import org.diwan.model.EventType;
import org.diwan.text.Form;
import org.diwan.text.Negation;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** What the words before a trigger, to the start of its clause, tell of whether it happened. */
final class CuesBefore {
  private static final int NEAR = 3;
  private static final int FAR = 7;

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

  private static final Set<String> OF_PRESENT = Set.of("لن", "لم");

  /** What they tell; the nearest word that settles it counts. */
  enum Told {
    NO_EVENT,
    DENIED,
    PLANNED,
    ONGOING,
    NOTHING
  }

  private final CueAt cueAt;
  private final ToCome toCome;

  CuesBefore(CueAt cueAt, ToCome toCome) {
    this.cueAt = cueAt;
    this.toCome = toCome;
  }

  Told of(Clause clause, TriggerAt at) {
    Told told = Told.NOTHING;
    int words = 0;
    for (int i = at.first() - 1; i >= 0 && words < FAR && !isEnd(clause.barrier(i)); i--) {
      words += clause.isNamed(i) ? 0 : 1;
      Told cue = cue(clause, at, i);
      if (cue != Told.NOTHING && cue != Told.ONGOING) {
        return cue;
      }
      told = cue == Told.ONGOING ? cue : told;
    }
    return told;
  }

  private static boolean isEnd(Barrier barrier) {
    return barrier == Barrier.MARK || barrier == Barrier.CLAUSE;
  }

  private Told cue(Clause clause, TriggerAt at, int i) {
    String effect = effect(clause, at, i);
    return switch (effect == null ? "" : effect) {
      case "NEGATES" ->
          at.first() - i <= NEAR && !isOfPresent(clause, at, i) ? Told.NO_EVENT : Told.NOTHING;
      case "DENIES" -> isAnother(clause, at, i) ? Told.NOTHING : Told.DENIED;
      case "CONDITION" -> Told.NO_EVENT;
      case "FUTURE", "EVE", "INVITES" -> toCome(clause, at, i, String.valueOf(effect));
      case "ONGOING" -> isUnderway(clause, at, i) ? Told.ONGOING : Told.NOTHING;
      default -> Told.NOTHING;
    };
  }

  /** {@code لن تتراجع واتهمت}: such a negation is of a present, and no past goes on with it. */
  private static boolean isOfPresent(Clause clause, TriggerAt at, int negation) {
    return at.trigger().shape() == Shape.PERFECT
        && at.form().conjunction() != Form.NONE
        && clause.tokens().get(negation).readsAny(OF_PRESENT);
  }

  /** The effect of a word; null where it has none or does not reach as far as the trigger. */
  private @Nullable String effect(Clause clause, TriggerAt at, int i) {
    String effect = cueAt.effect(clause, at, i);
    boolean reaches =
        effect != null
            && (at.first() - i <= FAR || isFar(clause, at, i, effect))
            && (clause.startingAt(i) == null || isToCome(effect));
    return reaches ? effect : null;
  }

  private Told toCome(Clause clause, TriggerAt at, int i, String effect) {
    if (!toCome.governs(clause, at, i, effect)) {
      return Told.NOTHING;
    }
    boolean called = effect.equals("INVITES") && UNINVITED.contains(at.trigger().type());
    boolean none = called || isNegated(clause.tokens(), i) || NoneOf.isNone(clause.tokens(), i);
    return none ? Told.NO_EVENT : Told.PLANNED;
  }

  private static boolean isUnderway(Clause clause, TriggerAt at, int cue) {
    return at.trigger().shape() != Shape.PERFECT && !isCutOff(clause, cue, at.first());
  }

  /** {@code تواصل برنامجها، وكان اللقاء}: what goes on is something else. */
  private static boolean isCutOff(Clause clause, int cue, int trigger) {
    for (int i = cue + 1; i < trigger; i++) {
      boolean waged = clause.isLight(i) && ToCome.isPresent(clause, i);
      if (clause.isVerb(i) && !waged || clause.tokens().get(i).isAny("،,")) {
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

  /** {@code لا يعتزم}, {@code ليس من المقرر}. */
  boolean isNegated(List<Token> tokens, int word) {
    int before = word > 1 && tokens.get(word - 1).folded().equals("من") ? word - 2 : word - 1;
    return before >= 0
        && (Negation.isNone(tokens.get(before))
            || "NEGATES".equals(cueAt.effect(tokens.get(before))));
  }
}
