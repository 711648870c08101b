package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * What somebody asks for, threatens, considers or opposes has not happened: {@code طالب بإقالة
 * فلان}, {@code فكرة فرض عقوبات}, {@code يمكن أن تفرض}, {@code قد يستقيل}.
 */
final class Wished {
  private static final int REACH = 16;
  private static final int HEADS = 2;
  private static final Set<EventType> TYPES =
      EnumSet.of(
          EventType.SANCTION,
          EventType.AID,
          EventType.COOPERATION,
          EventType.RELATIONS,
          EventType.APPOINTMENT,
          EventType.CEREMONY);

  private static final Set<String> WISHES = Set.of("WISHES", "INVITES", "REFUSES");
  private static final Set<String> TO = Set.of("ان", "لان", "كي", "لكي", "حتي", "الا", "قد", "كاد");

  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;

  Wished(Cues cues, Clause clause, TriggerAt at) {
    this.cues = cues;
    this.clause = clause;
    this.at = at;
  }

  boolean is() {
    if (!TYPES.contains(at.trigger().type())) {
      return false;
    }
    return at.isNoun() ? isAim() || isNounWished() : isVerbWished();
  }

  /** {@code لانتخاب}, {@code لفرض}: to what end. */
  private boolean isAim() {
    EventType type = at.trigger().type();
    int verb = clause.verbBefore(at.first(), HEADS);
    boolean befalls = verb >= 0 && "SUFFER".equals(cues.light().finite(clause.tokens().get(verb)));
    return at.form().preposition() == 'ل'
        && !befalls
        && !at.form().word().contains("استقال")
        && (type == EventType.APPOINTMENT || type == EventType.SANCTION);
  }

  /** {@code يريد أن يعين}, {@code قد تفرض}; not {@code قبل أن يعين}. */
  private boolean isVerbWished() {
    return at.trigger().shape() == Shape.IMPERFECT && !at.isFuture() && isSubjunctive(at.first());
  }

  private boolean isSubjunctive(int verb) {
    int before = verb - 1;
    return before >= 0
        && TO.contains(clause.tokens().get(before).folded())
        && (before == 0 || !cues.clauses().is(ClauseCue.SAID, clause.tokens().get(before - 1)));
  }

  /** The nearest word before, names passed over, that governs the noun decides. */
  private boolean isNounWished() {
    int left = REACH;
    int words = 0;
    for (int i = at.first() - 1; i >= 0 && left > 0; i--) {
      Token token = clause.tokens().get(i);
      if (clause.barrier(i) == Barrier.MARK) {
        return false;
      }
      if (!token.isWord() || clause.isNamed(i) && clause.startingAt(i) == null) {
        continue;
      }
      if (isWish(token)) {
        return words < HEADS || isGoverned();
      }
      if (clause.isVerb(i) && ToCome.looksPresent(token) && isSubjunctive(i)) {
        return true;
      }
      if (words < HEADS && isReal(token) || clause.isVerb(i) && !isRelative(i)) {
        return false;
      }
      words++;
      left--;
    }
    return false;
  }

  private boolean isRelative(int verb) {
    return verb > 0 && clause.barrier(verb - 1) == Barrier.RELATIVE;
  }

  /**
   * {@code بإقالة}, {@code وإقالة}, {@code أو استقالة}, {@code إلى إقالة}, {@code بضرورة إقالة}.
   */
  private boolean isGoverned() {
    if (at.form().preposition() == 'ب'
        || at.form().conjunction() == 'و'
        || at.first() > 0 && clause.tokens().get(at.first() - 1).reads("او")) {
      return true;
    }
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - HEADS); i--) {
      String by = Government.preposition(clause, i);
      if (by.equals("ب") || by.equals("الي") || by.equals("من") || by.equals("علي")) {
        return true;
      }
    }
    return false;
  }

  private boolean isWish(Token token) {
    for (Form form : token.forms()) {
      String effect = cues.effect(form.word());
      if (effect != null && WISHES.contains(effect)) {
        return true;
      }
    }
    return false;
  }

  private boolean isReal(Token token) {
    return cues.clauses().is(ClauseCue.DECIDED, token);
  }
}
