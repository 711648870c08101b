package org.diwan.extract.event.meeting;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Heads;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of one body is a session of it: {@code اجتماع لمجلس …}, {@code اجتمع مجلس الأمن}. Of
 * one of many states it is a conference.
 */
final class BodySession {
  private static final String COUNCIL = "مجلس";
  private static final String THE_COUNCIL = "المجلس";

  private BodySession() {}

  static boolean isAlone(Draft draft, Frames frame) {
    List<Entity> actors = draft.in(Role.ACTOR);
    return draft.type == EventType.MEETING
        && actors.size() == 1
        && (isOfStates(draft, frame.discourse) || isCouncil(actors.getFirst(), frame.cues));
  }

  static boolean isOfStates(Draft draft, Discourse discourse) {
    return discourse.registry().isIntergovernmental(draft.in(Role.ACTOR).getFirst());
  }

  private static boolean isCouncil(Entity body, Cues cues) {
    String[] words = Fold.fold(body.nameAr()).split(" ");
    return body.kind() == ParticipantKind.ORGANISATION
        && words.length > 1
        && (words[0].equals(COUNCIL) && cues.meetings().is(MeetingCue.COUNCIL, words[1])
            || words[0].equals(THE_COUNCIL) && body.countryIso3() != null);
  }

  /** Whether it, and not somebody with it, is told to meet. */
  static boolean isTold(Frames frame) {
    TriggerAt at = frame.at;
    boolean theirs = at.trigger().suffixed() && at.form().word().endsWith("هم");
    return at.isVerb()
        ? isOfMembers(frame) || sits(frame)
        : theirs || frame.lightVerb() >= 0 || isOfBody(frame);
  }

  /** {@code جلسة مجلس الوزراء}: the body that the noun itself names; null for none. */
  static @Nullable Entity within(Frames frame) {
    TriggerAt at = frame.at;
    return frame.clause.arguments().stream()
        .filter(a -> a.mention().first() > at.first() && a.mention().first() < at.end())
        .map(Argument::entity)
        .filter(e -> e.kind() == ParticipantKind.ORGANISATION && e.countryIso3() != null)
        .findFirst()
        .orElse(null);
  }

  /** {@code ناقش وزراء خارجية الحلف أمس سبل …}: those of a body of states talk among themselves. */
  static boolean isOfLeaders(Draft draft, Frames frame) {
    List<Entity> actors = draft.in(Role.ACTOR);
    return frame.at.isVerb()
        && draft.type == EventType.MEETING
        && actors.size() == 1
        && isOfStates(draft, frame.discourse)
        && (isBefore(frame)
            || frame.after().stream().limit(1).anyMatch(a -> a.isBare() && leads(frame, a)));
  }

  /** {@code وزراء خارجية الحلف يجتمعون}: those right before a verb of many. */
  private static boolean isBefore(Frames frame) {
    int verb = frame.at.first();
    boolean many = frame.at.form().word().endsWith("ون") || Subject.isOfMany(frame.clause, verb);
    return many
        && frame.clause.arguments().stream()
            .anyMatch(a -> a.mention().end() == verb && a.isBare() && isOfLeaders(frame, a));
  }

  /** Ministers or leaders right behind the verb. */
  private static boolean leads(Frames frame, Argument argument) {
    return start(frame, argument) == frame.at.end() && isOfLeaders(frame, argument);
  }

  /** {@code يجتمع وزراء خارجية دول …}. */
  private static boolean isOfMembers(Frames frame) {
    return isBefore(frame)
        || frame.after().stream().anyMatch(a -> a.isBare() && isOfLeaders(frame, a));
  }

  /** {@code قادة} a body, or a name that itself begins so: {@code وزراء الخارجية العرب}. */
  private static boolean isOfLeaders(Frames frame, Argument argument) {
    int first = argument.mention().first();
    return start(frame, argument) < first
        || Heads.isHead(frame.cues, frame.clause.tokens().get(first));
  }

  /** {@code اجتمع مجلس الأمن}: the council right behind the verb, nobody with it. */
  private static boolean sits(Frames frame) {
    List<Argument> behind = frame.after();
    return frame.at.trigger().lemma().endsWith("اجتمع")
        && !behind.isEmpty()
        && behind.getFirst().isBare()
        && behind.getFirst().mention().first() == frame.at.end()
        && (isCouncil(behind.getFirst().entity(), frame.cues)
            || isOfManyStates(frame, behind.getFirst()))
        && behind.stream().noneMatch(a -> a.is("مع", "ب"));
  }

  /** {@code اجتمعت اللجنة الرباعية}; not {@code اجتمع المجلس}, which may be any. */
  private static boolean isOfManyStates(Frames frame, Argument body) {
    return body.mention().end() - body.mention().first() > 1
        && frame.discourse.registry().isIntergovernmental(body.entity());
  }

  /** {@code اجتماع مجلس …}, {@code اجتماع لمجلس …}: the body right behind the noun. */
  private static boolean isOfBody(Frames frame) {
    return frame.after().stream()
        .limit(1)
        .anyMatch(a -> (a.isBare() || a.is("ل")) && start(frame, a) - frame.at.end() <= 1);
  }

  private static int start(Frames frame, Argument argument) {
    return Heads.start(frame.cues, frame.clause.tokens(), argument.mention().first());
  }
}
