package org.diwan.extract.event.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Whether a noun of force tells only of what is wished, planned, prevented or talked about: {@code
 * مصمم على سحب قواته}, {@code منعا لاغتياله}, {@code جهود لإطلاق سراح}.
 */
public final class Unrealised {
  private static final int STEPS = 4;
  private static final int CAUSE = 3;
  private static final int SUPPOSED = 14;
  public static final Set<EventType> FORCE =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.RETREAT,
          EventType.CONCEDE,
          EventType.MOBILIZE,
          EventType.PROTEST);
  private static final Set<EventType> WISHED = EnumSet.of(EventType.SANCTION);
  private static final Set<EventType> REACTIONS =
      EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.ENDORSE, EventType.PROTEST);

  private static final Set<String> ONCE = Set.of("قبل", "بعد", "منذ", "الي");
  private static final Set<String> LAUNCHES = Set.of("شن", "تنفيذ", "القيام");
  private static final Set<String> LEADS = Set.of("تودي", "يودي", "تفضي", "يفضي");
  private static final Set<String> MOODS = Set.of("ان", "قد", "كي", "لكي", "الا");

  private Unrealised() {}

  public static boolean is(Clause clause, TriggerAt at) {
    EventType type = at.trigger().type();
    if (!FORCE.contains(type) && !WISHED.contains(type)) {
      return false;
    }
    if (at.isNoun() && at.first() > 0 && clause.tokens().get(at.first() - 1).isPlain("اي")) {
      return true;
    }
    return at.isNoun()
        ? isPurpose(clause, at)
            || isWished(clause, at.first())
            || isSupposed(clause, at.first())
            || isHeldBack(clause, at.first())
            || isFeared(clause, at.first())
            || isAimedAt(clause, at)
        : at.trigger().shape() == Shape.IMPERFECT && isSubjunctive(clause, at.first());
  }

  /** {@code قرر أن يسحب}, {@code قد تستهدف}; {@code أن قصفت} and {@code قد قصفت} tell of facts. */
  private static boolean isSubjunctive(Clause clause, int verb) {
    return verb > 0 && reads(clause.tokens().get(verb - 1), MOODS);
  }

  /** {@code يخشى أن تقوم فلانة بهدم}; not {@code قبل أن تشن هجوما}. */
  private static boolean isHeldBack(Clause clause, int noun) {
    int verb = clause.verbBefore(noun, STEPS);
    return verb > 1
        && (clause.isLight(verb)
                && clause.tokens().get(verb - 1).reads("ان")
                && !clause.tokens().get(verb - 2).readsAny(ONCE)
                && ToCome.isPresent(clause, verb)
            || isWagedPerhaps(clause, verb));
  }

  /** {@code قد تشن فلانة هجمات}, {@code عوض أن توجه ضربات}; not {@code قبل أن تشن}. */
  private static boolean isWagedPerhaps(Clause clause, int verb) {
    Token mood = clause.tokens().get(verb - 1);
    Token waged = clause.tokens().get(verb);
    return (clause.cues().deeds().isPlain(DeedCue.WAGES, waged)
            || clause.cues().deeds().isPlain(DeedCue.DEALS, waged))
        && (mood.isPlain("قد")
            || mood.reads("ان") && !clause.tokens().get(verb - 2).readsAny(ONCE));
  }

  /** {@code مفاوضات قادتها فلانة لإطلاق سراح}; not {@code إدانتها لاعتقال}. */
  private static boolean isPurpose(Clause clause, TriggerAt at) {
    return at.form().preposition() == 'ل'
        && at.trigger().type() != EventType.MOBILIZE
        && !Fold.isDefinite(at.form().word())
        && !isCaused(clause, at.first());
  }

  private static boolean isCaused(Clause clause, int noun) {
    boolean reaction =
        clause.triggers().stream()
            .anyMatch(t ->
                REACTIONS.contains(t.trigger().type())
                    && t.end() <= noun
                    && noun - t.end() <= CAUSE);
    return reaction
        || Truce.isMade(clause, noun)
        || clause.tokens().subList(Math.max(0, noun - CAUSE * 2), noun).stream()
            .anyMatch(t -> clause.cues().clauses().is(ClauseCue.BEFELL, t));
  }

  private static boolean isWished(Clause clause, int noun) {
    List<Token> tokens = clause.tokens();
    for (int i = noun - 1; i >= Math.max(0, noun - STEPS); i--) {
      if (isWish(clause, i) && !clause.isNamed(i) || isAimed(clause, i)) {
        return true;
      }
      if (tokens.get(i).isWord()
          && !clause.cues().clauses().is(ClauseCue.TO_FORCE, tokens.get(i))
          && !clause.isNamed(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isWish(Clause clause, int i) {
    return clause.cues().clauses().is(ClauseCue.UNREALISED, clause.tokens().get(i));
  }

  /** {@code العد التنازلي لشن هجوم}. */
  private static boolean isAimed(Clause clause, int word) {
    return clause.tokens().get(word).forms().stream()
            .anyMatch(f -> f.preposition() == 'ل' && LAUNCHES.contains(f.word()))
        && !isCaused(clause, word);
  }

  /** {@code قد تؤدي إلى إصابة}. */
  private static boolean isFeared(Clause clause, int noun) {
    return noun > 2
        && clause.tokens().get(noun - 1).reads("الي")
        && clause.tokens().get(noun - 3).reads("قد")
        && LEADS.contains(clause.tokens().get(noun - 2).folded());
  }

  /** {@code تهدف الحملة إلى اعتقال فلان}: what somebody aims at, his name between. */
  private static boolean isAimedAt(Clause clause, TriggerAt at) {
    int verb = clause.verbBefore(at.first(), STEPS);
    return verb >= 0
        && clause.cues().clauses().is(ClauseCue.AIMS, clause.tokens().get(verb))
        && (clause.tokens().get(at.first() - 1).folded().equals("الي")
            || at.form().preposition() == 'ل');
  }

  /** {@code في حال صدور قرار بسحب}. */
  private static boolean isSupposed(Clause clause, int noun) {
    for (int i = noun - 1; i > Math.max(0, noun - SUPPOSED); i--) {
      if (clause.barrier(i) == Barrier.MARK) {
        return false;
      }
      if (clause.tokens().get(i).folded().equals("حال") && clause.tokens().get(i - 1).reads("في")) {
        return true;
      }
    }
    return false;
  }

  private static boolean reads(Token token, Set<String> words) {
    for (Form form : token.forms()) {
      if (words.contains(form.word())) {
        return true;
      }
    }
    return false;
  }
}
