package org.diwan.extract.event.gathering;

import java.util.LinkedHashSet;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.clause.Heads;
import org.diwan.extract.event.clause.Marks;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Token;

/**
 * The organisations and countries in a gathering's name, right behind its noun, adjectives
 * included: {@code القمة العربية الأفريقية}, {@code منتدى التعاون بين …}.
 */
final class GatheringName {
  private static final int REACH = 12;
  private static final int GAP = 5;

  private final Clause clause;
  private final TriggerAt at;
  private final GatheringKind kind;
  private final WordRoles<GatheringCue> words;

  GatheringName(Clause clause, TriggerAt at, GatheringKind kind) {
    this.clause = clause;
    this.at = at;
    this.kind = kind;
    this.words = clause.cues().gatherings();
  }

  /** Whether a place lies behind the noun and near enough to be of its name. */
  static boolean reaches(TriggerAt at, Mention mention) {
    return mention.first() >= at.end() && mention.first() - at.end() <= REACH;
  }

  /** Whom the name holds, in their order. */
  Set<Entity> owners() {
    Set<Entity> found = new LinkedHashSet<>();
    int reach = at.end();
    int adjectives = 0;
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (!isInside(mention) && !reaches(at, mention) || mention.first() - reach > GAP) {
        continue;
      }
      if (!isNaming(argument) || isCutOff(argument, reach)) {
        break;
      }
      found.add(mention.entity());
      reach = mention.end();
      adjectives += mention.kind() == Mention.Kind.ADJECTIVE ? 1 : 0;
    }
    return found.size() == 1 && isHalf(adjectives == 1, found.iterator().next(), reach)
        ? Set.of()
        : found;
  }

  /**
   * {@code القمة السعودية}, {@code المنتدى السعودي}, {@code مؤتمر كوبنهاغن}, {@code مؤتمر الحوار
   * الصومالي في لشبونة}: one state does not meet alone.
   */
  private boolean isHalf(boolean adjective, Entity one, int end) {
    return adjective && (kind.isSummit() || kind.isTripartite() || kind.isForum())
        || !adjective && isState(one)
        || adjective && kind.isConference() && isState(one) && isElsewhere(one, end);
  }

  /** Whether it is held in another state, which is told right behind its name. */
  private boolean isElsewhere(Entity one, int end) {
    return clause.arguments().stream()
        .filter(a -> a.mention().first() >= end && a.mention().first() - end <= GAP)
        .filter(a -> a.is("في", "ب") && isState(a.entity()))
        .filter(a -> a.mention().kind() == Mention.Kind.PLACE)
        .limit(1)
        .anyMatch(a -> !a.entity().equals(one));
  }

  private boolean isNaming(Argument argument) {
    Entity entity = argument.entity();
    return !entity.isPerson()
        && argument.mention().kind() != Mention.Kind.PLACE
        && (argument.isBare()
            || argument.is("بين")
            || argument.is("ل", "ب", "في") && entity.kind() == ParticipantKind.ORGANISATION
            || argument.is("ل") && isOfHeads(argument.mention()));
  }

  /** {@code اجتماع رباعي لوزراء خارجية فلانة وفلانة}. */
  private boolean isOfHeads(Mention mention) {
    return mention.conjoined() || mention.kind() == Mention.Kind.GROUP;
  }

  /** {@code اجتماع لوزراء خارجية فلانة}: who meet stand within the words of the gathering. */
  private boolean isInside(Mention mention) {
    return mention.kind() == Mention.Kind.GROUP
        && mention.first() > at.first()
        && mention.first() < at.end()
        && mention.end() > at.end();
  }

  private static boolean isState(Entity entity) {
    return entity.kind() == ParticipantKind.COUNTRY;
  }

  private boolean isCutOff(Argument argument, int reach) {
    Mention mention = argument.mention();
    return isOfAnother(mention, reach)
        || stopsBefore(mention.first(), reach)
        || isState(mention.entity()) && isWithin(mention.first(), reach)
        || isFarFromSession(argument, reach);
  }

  /** {@code القمة القضية الفلسطينية}: the adjective belongs to another noun. */
  private boolean isOfAnother(Mention mention, int reach) {
    int before = mention.first() - 1;
    if (mention.kind() != Mention.Kind.ADJECTIVE || before < reach) {
      return false;
    }
    Token token = clause.tokens().get(before);
    return token.isWord() && token.folded().startsWith("وال")
        || clause.barrier(before) == Barrier.TOPIC && !token.reads("التعاون");
  }

  /** {@code قمة في عاصمة بلجيكا}: where it is held, not who holds it. */
  private boolean isWithin(int token, int from) {
    for (int i = from; i < token; i++) {
      if (clause.tokens().get(i).folded().equals("في")) {
        return true;
      }
    }
    return false;
  }

  /** A session is of the body right behind it, or behind {@code ل} and {@code بين}. */
  private boolean isFarFromSession(Argument argument, int reach) {
    int start = Heads.start(clause.cues(), clause.tokens(), argument.mention().first());
    return argument.isBare()
        && start - reach > 1
        && argument.mention().kind() != Mention.Kind.ADJECTIVE
        && at.trigger().type() == EventType.CONFERENCE
        && kind.ends("دوره");
  }

  private boolean stopsBefore(int token, int from) {
    for (int i = from; i < token; i++) {
      if (stopsAt(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean stopsAt(int i) {
    Token token = clause.tokens().get(i);
    return token.is('،')
        || token.is(',')
        || token.folded().equals("وفي")
        || Marks.COMPLEMENTISERS.contains(token.folded())
        || words.is(GatheringCue.PURPOSE, token.folded())
        || token.folded().equals("من") && !isRound(i + 1)
        || clause.isVerb(i)
        || switch (clause.barrier(i)) {
          case MARK, RELATIVE, CLAUSE, TIME -> true;
          case NONE, TOPIC -> false;
        };
  }

  /** {@code جولة جديدة من المحادثات}. */
  private boolean isRound(int token) {
    return token < clause.tokens().size()
        && words.is(GatheringCue.TALKS, clause.tokens().get(token).folded());
  }
}
