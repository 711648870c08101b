package org.diwan.extract.event.clause;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Place;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where an event took place, by the nearest place name after {@code في} or {@code ب} in its
 * sentence.
 */
public final class Places {
  private static final int REACH = 30;
  private static final int STRUCK = 4;
  private static final Set<String> AT = Set.of("ب", "في", "بمقر", "داخل");

  private static final int PURPOSE = 14;
  private static final Set<EventType> THERE =
      EnumSet.of(EventType.MEETING, EventType.CONFERENCE, EventType.SIGNING, EventType.CEREMONY);

  private Places() {}

  public static @Nullable Place near(Clause clause, TriggerAt at) {
    Place best = null;
    int least = REACH;
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean land = OnLand.is(clause, mention) || isGoal(clause, at, argument);
      if (!land && mention.kind() != Mention.Kind.PLACE && mention.city() == null
          || !land
              && !AT.contains(argument.by())
              && !isSeat(clause, mention)
              && !isNamedAfter(clause, at, mention)
              && !isWhere(clause, at, argument)
              && !isStruck(at, argument)
          || isTopic(clause, mention)) {
        continue;
      }
      int distance = Math.max(at.first() - mention.end(), mention.first() - at.end());
      int from = Math.min(at.end(), mention.end());
      int to = Math.max(at.first(), mention.first());
      for (int i = from; i < to; i++) {
        if (clause.barrier(i) == Barrier.MARK
            || clause.barrier(i) == Barrier.TOPIC && mention.first() > at.first()) {
          distance += REACH;
        } else if (clause.isVerb(i)) {
          distance += 8;
        }
      }
      if (distance < least) {
        least = distance;
        best = new Place(mention.city(), mention.entity().countryIso3());
      }
    }
    return best;
  }

  /** {@code وصل إلى أنقرة حيث التقى فلانا}. */
  private static boolean isWhere(Clause clause, TriggerAt at, Argument argument) {
    int end = argument.mention().end();
    return argument.is("الي", "ل")
        && end <= at.first()
        && (end < at.first() && clause.tokens().get(end).folded().equals("حيث")
            || isWhatFor(clause, at, end));
  }

  /** {@code توجه إلى فلانة للمشاركة في القمة}: a country, not a city of it. */
  private static boolean isGoal(Clause clause, TriggerAt at, Argument argument) {
    int end = argument.mention().end();
    return argument.mention().kind() == Mention.Kind.NAME
        && argument.entity().kind() == ParticipantKind.COUNTRY
        && argument.is("الي")
        && end <= at.first()
        && isWhatFor(clause, at, end);
  }

  /** {@code توجه إلى أنقرة لإجراء محادثات}, {@code إلى الرباط للقاء فلان}. */
  private static boolean isWhatFor(Clause clause, TriggerAt at, int end) {
    if (!at.isNoun() || at.first() - end > PURPOSE || !THERE.contains(at.trigger().type())) {
      return false;
    }
    boolean meets = at.form().preposition() == 'ل' || at.form().word().equals("للقا");
    boolean aim = at.first() == end && meets;
    for (int i = end; i < at.first(); i++) {
      Token token = clause.tokens().get(i);
      if (clause.isVerb(i) || clause.isCovered(i)) {
        return false;
      }
      aim |= isAim(clause.cues(), token);
    }
    return aim;
  }

  private static boolean isAim(Cues cues, Token token) {
    return cues.meetings().is(MeetingCue.AIM, token.folded())
        || token.forms().stream()
            .anyMatch(
                f -> f.preposition() == 'ل' && cues.gatherings().is(GatheringCue.FOR_IT, f.word()));
  }

  /** {@code هجوم على حلب}, {@code قصف مدينة حلب}: where the blow fell. */
  private static boolean isStruck(TriggerAt at, Argument argument) {
    Mention struck = argument.mention();
    return at.trigger().type() == EventType.ASSAULT
        && struck.city() != null
        && struck.first() >= at.end()
        && struck.first() <= at.end() + STRUCK
        && (argument.is("علي", "ضد") || struck.first() == at.end());
  }

  /** {@code قمة خاصة بسوريا}: about it, not in it. */
  private static boolean isTopic(Clause clause, Mention mention) {
    if (mention.first() == 0) {
      return false;
    }
    String before = clause.tokens().get(mention.first() - 1).folded();
    return before.endsWith("خاصه")
        || before.endsWith("خاص")
        || before.endsWith("معنيه")
        || before.endsWith("معني");
  }

  /** {@code قمة جدة}, {@code محادثات جنيف}; not {@code محادثات أنقرة وبغداد}. */
  private static boolean isNamedAfter(Clause clause, TriggerAt at, Mention mention) {
    boolean gathering =
        at.isNoun()
            && !at.trigger().suffixed()
            && (at.trigger().type() == EventType.CONFERENCE
                || at.trigger().type() == EventType.MEETING);
    Argument next = clause.startingAt(mention.end());
    return gathering
        && mention.city() != null
        && mention.first() == at.end()
        && (next == null || !next.mention().conjoined());
  }

  /** {@code العاصمة الرياض}, {@code مدينة جدة}. */
  private static boolean isSeat(Clause clause, Mention mention) {
    if (mention.first() == 0) {
      return false;
    }
    String before = clause.tokens().get(mention.first() - 1).folded();
    return before.endsWith("العاصمه")
        || before.endsWith("مدينه")
        || before.endsWith("بمدينه")
        || before.endsWith("منتجع")
        || before.endsWith("قصر");
  }
}
