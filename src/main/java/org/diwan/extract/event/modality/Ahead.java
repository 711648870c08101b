package org.diwan.extract.event.modality;

import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Unrealised;
import org.diwan.extract.event.frame.WouldBe;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/** What is still to come: by its own form, as a purpose, as later today, behind a future verb. */
public final class Ahead {
  private static final Set<String> AIMS =
      Set.of("مقابله", "لقا", "عقد", "تباحث", "تشاور", "تفاوض", "تحاور");
  private static final Set<String> WHEN = Set.of("عندما", "حين", "حينما");
  private static final Set<String> TO_COME = Set.of("المقبل", "المقبله", "القادم", "القادمه");
  private static final Set<String> ATTENDING = Set.of("حضور", "مشاركه");
  private static final int FAR = 7;

  /** Words from {@code لحضور} to the gathering. */
  private static final int ATTENDS = 4;

  /** Words from a verb to {@code وقت لاحق}. */
  private static final int LATER = 12;

  private Ahead() {}

  static boolean is(Clause clause, TriggerAt at) {
    return at.isFuture()
        || isLater(clause, at)
        || isThen(clause, at)
        || isAgreed(clause, at)
        || behindFutureVerb(clause, at)
        || isWeighed(clause, at)
        || isInOrderTo(clause, at)
        || isToAttend(clause, at)
        || isPurpose(clause, at);
  }

  /** {@code توجه فلان إلى فلانة لحضور مؤتمر}: for what one sets out. */
  private static boolean isToAttend(Clause clause, TriggerAt at) {
    if (!at.isNoun() || at.trigger().type() != EventType.CONFERENCE) {
      return false;
    }
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - ATTENDS); i--) {
      if (isAttending(clause.tokens().get(i))) {
        int aim = i;
        return clause.triggers().stream()
            .anyMatch(t -> t.isVerb() && t.end() <= aim && t.trigger().type() == EventType.VISIT);
      }
      if (clause.isVerb(i) || clause.tokens().get(i).isAny("،,")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAttending(Token token) {
    return token.forms().stream()
        .anyMatch(f -> f.preposition() == 'ل' && ATTENDING.contains(Fold.bare(f.word())));
  }

  /** {@code غادر فلان إلى فلانة ليلتقي فلانا}. */
  private static boolean isInOrderTo(Clause clause, TriggerAt at) {
    return at.trigger().shape() == Shape.IMPERFECT
        && at.form().preposition() == 'ل'
        && at.trigger().type() == EventType.MEETING
        && clause.triggers().stream()
            .anyMatch(t -> t.end() <= at.first() && t.trigger().type() == EventType.VISIT);
  }

  /** {@code لإجراء مباحثات}, {@code للقاء فلان}: what one sets out to do. */
  private static boolean isPurpose(Clause clause, TriggerAt at) {
    if (!at.isNoun()) {
      return false;
    }
    if (at.form().word().equals("للقا")) {
      return at.first() == 0 || !isShown(clause.cues(), clause.tokens().get(at.first() - 1));
    }
    if (at.form().preposition() == 'ل'
        && at.first() > 0
        && at.trigger().type() != EventType.CONFERENCE) {
      return AIMS.contains(Fold.bare(at.form().word()));
    }
    if (at.first() == 0) {
      return false;
    }
    for (Form form : clause.tokens().get(at.first() - 1).forms()) {
      if (form.preposition() == 'ل'
          && clause.cues().gatherings().is(GatheringCue.HOLDING, form.word())) {
        return true;
      }
    }
    return false;
  }

  /** {@code سحب القوات سيؤدي إلى مواجهة}. */
  private static boolean isWeighed(Clause clause, TriggerAt at) {
    return at.isNoun() && at.trigger().type() == EventType.RETREAT && WouldBe.follows(clause, at);
  }

  /** {@code صورة للقاء فلان بفلان}. */
  public static boolean isShown(Cues cues, Token before) {
    return cues.meetings().is(MeetingCue.SHOWN, before);
  }

  /** {@code يستقبله في وقت لاحق اليوم}. */
  private static boolean isLater(Clause clause, TriggerAt at) {
    List<Token> tokens = clause.tokens();
    for (int i = at.end();
        at.trigger().shape() == Shape.IMPERFECT
            && i + 1 < Math.min(tokens.size(), at.end() + LATER);
        i++) {
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return false;
      }
      if (tokens.get(i).folded().equals("وقت") && tokens.get(i + 1).folded().equals("لاحق")) {
        return true;
      }
    }
    return false;
  }

  /** {@code الاثنين المقبل عندما يجتمع}. */
  private static boolean isThen(Clause clause, TriggerAt at) {
    return at.first() > 1
        && at.trigger().shape() == Shape.IMPERFECT
        && WHEN.contains(clause.tokens().get(at.first() - 1).folded())
        && TO_COME.contains(clause.tokens().get(at.first() - 2).folded());
  }

  /** {@code وصل فلان، على أن تستقبله فلانة}: what shall come next. */
  private static boolean isAgreed(Clause clause, TriggerAt at) {
    int verb = at.isNoun() ? clause.verbBefore(at.first(), FAR) : at.first();
    if (verb < 3 || !at.isNoun() && at.trigger().shape() != Shape.IMPERFECT) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    return tokens.get(verb - 1).folded().equals("ان")
        && tokens.get(verb - 2).folded().equals("علي")
        && tokens.get(verb - 3).is('،')
        && ToCome.isPresent(clause, verb);
  }

  /** {@code سيعقد لقاء}; not {@code سيطر الملف على لقاء}, a verb that only begins so. */
  private static boolean behindFutureVerb(Clause clause, TriggerAt at) {
    int verb = clause.verbBefore(at.first(), FAR);
    if (verb < 0 || at.trigger().shape() == Shape.PERFECT || Aftermath.is(clause, at)) {
      return false;
    }
    for (TriggerAt trigger : clause.triggers()) {
      if (trigger.first() == verb && trigger.isVerb()) {
        return trigger.isFuture() && !isKnown(trigger, at);
      }
    }
    return ToCome.looksFuture(clause.tokens().get(verb));
  }

  /** {@code سيزور خبراء موقع الهجوم}: what is known has happened. */
  private static boolean isKnown(TriggerAt verb, TriggerAt at) {
    return isKnown(at) && verb.trigger().type() != at.trigger().type();
  }

  /** {@code الهجوم}: force that the article knows of. */
  public static boolean isKnown(TriggerAt at) {
    return at.isNoun()
        && Unrealised.FORCE.contains(at.trigger().type())
        && Fold.isDefinite(at.form().word());
  }
}
