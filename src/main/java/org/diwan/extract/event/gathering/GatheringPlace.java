package org.diwan.extract.event.gathering;

import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.meeting.CapitalTalks;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A gathering with a name of its own of which only the place is told: {@code انطلق في تونس المنتدى
 * الدولي للبيئة}, {@code على هامش مؤتمر الطاقة في لشبونة}. The state where it is held stands for
 * whoever meets.
 */
final class GatheringPlace {
  private static final int NEAR = 4;
  private static final Set<String> OPENS = Set.of("افتتح", "افتتحت", "يفتتح", "تفتتح");
  private static final int HELD_REACH = 12;

  /** Tokens of a name up to the place behind it. */
  private static final int NAME = 7;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final GatheringKind kind;

  GatheringPlace(Frames frame, GatheringKind kind) {
    this.frame = frame;
    this.clause = frame.clause;
    this.at = frame.at;
    this.kind = kind;
  }

  /** Adds the state; whether there is one. */
  boolean fill(Draft draft) {
    Argument city = city();
    if (city != null) {
      draft.add(city.entity(), Role.ACTOR);
      return true;
    }
    boolean held = isHeld();
    if (!isNamed() || !held && !isAttended()) {
      return false;
    }
    for (Argument argument : clause.arguments()) {
      boolean told = held || isBeside(argument.mention());
      if (told && isPlace(argument) && !isQuoted(argument.mention().first())) {
        draft.add(argument.entity(), Role.ACTOR);
        return true;
      }
    }
    return false;
  }

  /** {@code المنتدى الاقتصادي}; not {@code المؤتمر الأخير}, nor {@code المؤتمر في}. */
  private boolean isNaming(Token next) {
    return next.isWord()
        && Fold.isDefinite(next.folded())
        && !clause.isNamed(at.end())
        && !frame.cues.gatherings().is(GatheringCue.WHICH, next.folded());
  }

  private boolean isPlace(Argument argument) {
    Mention mention = argument.mention();
    boolean near =
        mention.end() <= at.first()
            ? at.first() - mention.end() <= NEAR
            : GatheringName.reaches(at, mention);
    return near
        && (mention.kind() == Mention.Kind.PLACE || mention.kind() == Mention.Kind.CAPITAL)
        && argument.is("في", "ب")
        && mention.entity().kind() == ParticipantKind.COUNTRY;
  }

  /**
   * {@code مؤتمر "…"}, {@code المنتدى الدولي}, {@code مؤتمر الطاقة}; not {@code مؤتمر دولي}, one of
   * many, nor {@code المؤتمر}, which was told of before.
   */
  private boolean isNamed() {
    if (at.end() >= clause.tokens().size()) {
      return false;
    }
    Token next = clause.tokens().get(at.end());
    boolean definite = Fold.isDefinite(clause.tokens().get(at.first()).folded());
    return isQuote(next)
        || kind.isConference() && !definite && "PASSIVE".equals(frame.voice(frame.lightVerb()))
        || kind.isInternational() && definite
        || definite && (isAttended() || isHeld()) && isNaming(next)
        || next.isWord()
            && Fold.isDefinite(next.folded())
            && !definite
            && !clause.isNamed(at.end())
            && !kind.isSeminar()
            && !kind.isSession();
  }

  /** Inside the name in quotation marks behind the noun. */
  private boolean isQuoted(int token) {
    int marks = 0;
    for (int i = at.end(); i < token; i++) {
      marks += isQuote(clause.tokens().get(i)) ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  private static boolean isQuote(Token token) {
    return token.is('"') || token.is('«') || token.is('»') || token.is('“') || token.is('”');
  }

  /** {@code مؤتمر لشبونة}, {@code منتدى أصيلة}: one that is called by its place. */
  private @Nullable Argument city() {
    Argument next = clause.startingAt(at.end());
    return next != null
            && next.isBare()
            && (kind.isConference() || kind.isForum())
            && !at.trigger().suffixed()
            && next.mention().city() != null
            && next.entity().kind() == ParticipantKind.COUNTRY
            && !CapitalTalks.isNeutral(next.entity().countryIso3(), frame.discourse.registry())
        ? next
        : null;
  }

  /** {@code على هامش}, {@code شارك في}, {@code لحضور}: somebody is there. */
  private boolean isAttended() {
    int before = at.first() - 1;
    return before >= 0
        && !at.trigger().suffixed()
        && (frame.cues.gatherings().is(GatheringCue.OCCASION, clause.tokens().get(before).folded())
            || "ATTEND".equals(frame.voice(frame.lightVerb())));
  }

  /** {@code مؤتمر الطاقة في لشبونة}: nothing but the name stands between. */
  private boolean isBeside(Mention place) {
    if (place.first() < at.end() || place.first() - at.end() > NAME) {
      return false;
    }
    return IntStream.range(at.end(), place.first())
        .noneMatch(i ->
            clause.isVerb(i)
                || clause.tokens().get(i).isAny("،,.")
                || clause.clitic(i) == 'ب'
                || clause.barrier(i) != Barrier.NONE);
  }

  /** {@code افتتح فلان المؤتمر الدولي}. */
  private boolean isOpened() {
    int verb = clause.verbBefore(at.first(), NEAR);
    return verb >= 0 && clause.tokens().get(verb).readsAny(OPENS);
  }

  /** {@code انطلق …}, {@code … الذي انعقد}. */
  private boolean isHeld() {
    if ("PASSIVE".equals(frame.voice(frame.lightVerb())) || isOpened()) {
      return true;
    }
    for (int i = at.end(); i + 1 < Math.min(clause.tokens().size(), at.end() + HELD_REACH); i++) {
      if (clause.barrier(i) == Barrier.RELATIVE) {
        return frame.cues.gatherings().is(GatheringCue.HELD, clause.tokens().get(i + 1).folded());
      }
    }
    return false;
  }
}
