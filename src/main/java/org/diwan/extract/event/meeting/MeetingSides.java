package org.diwan.extract.event.meeting;

import java.util.HashSet;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Heads;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.InPresence;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Pairs;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * The role of each name behind a word of meeting, by its preposition: {@code مع} and {@code بين}
 * lead to sides, {@code بحضور} to who attends, {@code برئاسة} to who chairs, {@code بوساطة} to who
 * mediates.
 */
final class MeetingSides {
  /** Tokens from {@code مع} to whose people one meets. */
  private static final int SENT = 5;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final Presence presence;

  /** Whether a side stands behind {@code مع}. */
  private boolean with;

  /** Whether a side stands behind {@code مع} or {@code بين}. */
  private boolean joined;

  /** One past the last side told where both are, {@link Integer#MAX_VALUE} before. */
  private int complete = Integer.MAX_VALUE;

  /** Whether a side stands behind the word itself, before any {@code مع}. */
  private boolean owned;

  /** Those with whom somebody meets. */
  private final Set<Entity> counterparts = new HashSet<>();

  /** Whether a side stands behind {@code من} or {@code ب}: who calls, or is called. */
  private boolean called;

  MeetingSides(Frames frame, Presence presence) {
    this.frame = frame;
    this.clause = frame.clause;
    this.at = frame.at;
    this.presence = presence;
  }

  void fill(Draft draft) {
    for (Argument before : WithBefore.sides(frame)) {
      draft.add(before.entity(), Role.ACTOR);
      counterparts.add(before.entity());
      with = true;
      joined |= at.isVerb();
    }
    MeetingReach reach = new MeetingReach(frame);
    for (Argument argument : clause.after(at.end(), at.isNoun())) {
      Role role = reach.holds(argument, joined, complete) ? role(argument) : null;
      if (role != null) {
        draft.add(argument.entity(), role);
        if (argument.is("من") && isSentWith(argument.mention())) {
          draft.sent.add(argument.entity().side());
        }
        boolean side = role == Role.ACTOR;
        owned |= side && !joined && argument.isBare();
        with |= side && (argument.is("مع") || argument.is("من") && isSentWith(argument.mention()));
        joined |= side && argument.is("مع", "بين");
        called |= side && argument.is("من", "ب");
        if (side && (joined || at.trigger().suffixed())) {
          complete = argument.mention().end();
        }
        if (side && argument.is("مع", "من", "ب")) {
          counterparts.add(argument.entity());
        }
      }
    }
    draft.add(LedBy.of(clause, at.end()), Role.ACTOR);
  }

  boolean isWith() {
    return with;
  }

  /** {@code لقاء فلان مع فلان}: two of one state are both sides of it. */
  boolean isOwned(Draft draft) {
    return at.isNoun() && owned && with && draft.in(Role.ACTOR).size() > 1;
  }

  boolean isJoined() {
    return joined;
  }

  /** {@code سلسلة لقاءات مع فلان وفلان}: whom somebody met who is not found. */
  boolean isOneSided(Draft draft) {
    return at.isNoun()
        && (draft.type == EventType.MEETING || draft.type == EventType.CALL)
        && counterparts.size() > 1
        && counterparts.containsAll(draft.in(Role.ACTOR));
  }

  boolean isOfCall() {
    return called;
  }

  private @Nullable Role role(Argument argument) {
    if (isTakingPart(argument)) {
      return Role.ACTOR;
    }
    if (isChair(argument)) {
      return Role.CHAIR;
    }
    if (argument.is("بحضور", "بمشاركه", "برفقه", "رفقه", "حضور")
        || argument.isBare() && InPresence.is(clause, at, argument)
        || presence.isCompany(argument.mention())) {
      return Role.ATTENDEE;
    }
    if (argument.is("برياسه", "بقياده")) {
      return argument.entity().isPerson() ? Role.ACTOR : Role.CHAIR;
    }
    if (argument.is("بوساطه", "برعايه")) {
      return Role.MEDIATOR;
    }
    return isSide(argument) ? Role.ACTOR : null;
  }

  /** {@code اجتماع برئاسة البحرين}. */
  private boolean isChair(Argument argument) {
    int state = argument.mention().first();
    return argument.entity().kind() == ParticipantKind.COUNTRY
        && argument.mention().canTakePart()
        && clause.tokens().subList(Math.max(at.end(), state - 1), state + 1).stream()
            .anyMatch(t -> t.folded().equals("برياسه"));
  }

  /** {@code استُقبل فلان من قبل فلان}. */
  private boolean isReceiver(Argument argument) {
    return at.trigger().frame() == Frame.RECEIVE && argument.is(Prepositions.AGENT);
  }

  /** {@code مناورات بمشاركة قوات من فلانة}. */
  private boolean isTakingPart(Argument argument) {
    int first = argument.mention().first();
    return at.trigger().type() == EventType.COOPERATION
        && first >= at.end()
        && (argument.is("بمشاركه")
            || argument.is("من")
                && clause.tokens().subList(at.end(), first).stream()
                    .anyMatch(t -> t.folded().equals("بمشاركه")));
  }

  /** {@code اجتماع ب…}: a state or body behind such a preposition may be a place or a subject. */
  private boolean isSide(Argument argument) {
    if (argument.isBare() || argument.is("مع", "بين")) {
      return true;
    }
    if (isOfBoth(argument) || isGivenCredentials(argument) || isReceiver(argument)) {
      return true;
    }
    if (argument.is("ل", "من")
        && argument.entity().isPerson()
        && isFarFromDefinite(argument.mention())) {
      return false;
    }
    return argument.is("ب", "ل", "من")
        && (argument.entity().isPerson()
            || at.trigger().type() == EventType.CALL
            || isDelegation(argument.mention())
            || at.isVerb() && argument.is("ب") && argument.mention().kind() == Mention.Kind.GROUP
            || isConvened(argument));
  }

  /** {@code قدم فلان أوراق اعتماده إلى فلان}: who takes them, right behind or behind an office. */
  private boolean isGivenCredentials(Argument argument) {
    return at.trigger().type() == EventType.CEREMONY
        && argument.is("الي", "ل")
        && argument.entity().isPerson();
  }

  /**
   * {@code خلال الاستقبال تعازيه للملك}, {@code خلال الاجتماع نقل الرئاسة من فلان}: behind a
   * definite noun such a preposition is of another word.
   */
  private boolean isFarFromDefinite(Mention mention) {
    return at.isNoun()
        && !at.trigger().suffixed()
        && Fold.isDefinite(at.form().word())
        && mention.first() > at.end()
        && !clause.tokens().get(at.end()).folded().startsWith("ل")
        && !isOfTwo(mention);
  }

  /** {@code اللقاء الأخير لفلان وفلان}: nothing but an adjective stands between. */
  private boolean isOfTwo(Mention mention) {
    int adjective = at.end();
    boolean first =
        mention.first() == adjective + 1
            && clause.clitic(mention.first()) == 'ل'
            && !Heads.isHead(clause.cues(), clause.tokens().get(mention.first()))
            && !clause.isNamed(adjective)
            && Fold.isDefinite(clause.tokens().get(adjective).folded());
    return clause.arguments().stream()
        .map(Argument::mention)
        .anyMatch(m ->
            first
                ? m.first() == mention.end() && m.conjoined()
                : m.end() == mention.first() && mention.conjoined() && isOfTwo(m));
  }

  /** {@code الاجتماع الموسع للجانبين الفلاني والفلاني}. */
  private boolean isOfBoth(Argument argument) {
    Mention mention = argument.mention();
    boolean first =
        at.isNoun()
            && argument.is("ل")
            && mention.kind() == Mention.Kind.GROUP
            && Pairs.is(clause, clause.tokens().get(mention.first()));
    return first
        || mention.conjoined()
            && clause.arguments().stream()
                .anyMatch(a -> a.mention().end() == mention.first() && isOfBoth(a));
  }

  /** {@code اجتماع لمجلس …}: the body that meets. */
  private boolean isConvened(Argument argument) {
    return at.isNoun()
        && argument.is("ل")
        && argument.mention().first() - at.end() <= 2
        && frame.discourse.registry().isIntergovernmental(argument.entity());
  }

  /** {@code وفدا من فلان}, {@code مبعوث كبير من فلانة}. */
  private boolean isDelegation(Mention mention) {
    int before = mention.first() - 2;
    return before >= 0
        && (clause.isDelegation(before)
            || isEnvoy(before)
            || isEnvoy(before - 1) && !Fold.isDefinite(clause.tokens().get(before).folded()));
  }

  /** {@code مع مبعوث كبير من فلانة}. */
  private boolean isSentWith(Mention mention) {
    int from = Math.max(at.end(), mention.first() - SENT);
    return isDelegation(mention)
        && clause.tokens().subList(from, mention.first()).stream().anyMatch(t -> t.reads("مع"));
  }

  /** Behind the noun of the meeting, so that no other noun owns those people. */
  private boolean isEnvoy(int token) {
    return token >= at.end()
        && frame.cues.meetings().is(MeetingCue.ENVOY, clause.tokens().get(token).folded());
  }
}
