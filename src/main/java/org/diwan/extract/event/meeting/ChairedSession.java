package org.diwan.extract.event.meeting;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.PublicVoice;
import org.diwan.extract.event.frame.Relevance;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A session under a chair, of which no second side is told: {@code ترأس رئيس الوزراء اجتماعا
 * للجنة}, {@code اجتماع القيادة الذي عقد برئاسة الرئيس}, {@code اجتماع ترأسه الوزير}. Who chairs it
 * must serve a state.
 */
final class ChairedSession {
  private static final int REACH = 16;

  /** Words between a session and the body that meets. */
  private static final int NEAR = 2;

  private ChairedSession() {}

  /** Adds who chairs it; whether somebody does. */
  static boolean fill(Draft draft, Frames frame) {
    if (draft.type != EventType.MEETING
        || !frame.at.isNoun()
        || !frame.at.trigger().lemma().endsWith("اجتمع")) {
      return false;
    }
    List<Entity> chairs = chairs(frame);
    chairs.stream()
        .filter(ChairedSession::serves)
        .limit(1)
        .forEach(chair -> {
          draft.add(chair, Role.CHAIR);
          convene(draft, chair, frame);
        });
    return chairs.stream().anyMatch(ChairedSession::serves);
  }

  /**
   * The body whose session it is, {@code ترأس فلان اجتماعا طارئا للمجلس الأعلى}; whoever meets
   * under one who governs without a name: his state stands for them.
   */
  private static void convene(Draft draft, Entity chair, Frames frame) {
    if (draft.in(Role.ACTOR).isEmpty()) {
      draft.add(body(frame), Role.ACTOR);
    }
    String iso3 = chair.countryIso3();
    boolean ofState = new PublicVoice(frame.discourse.registry(), frame.cues).governs(chair);
    if (iso3 != null && ofState && draft.in(Role.ACTOR).isEmpty()) {
      draft.add(frame.discourse.registry().country(iso3), Role.ACTOR);
    }
  }

  /** {@code عقد المجلس اجتماعا برئاسة فلان}: of a session of one side he is no side himself. */
  static void seat(Draft draft, Frames frame) {
    boolean talks =
        draft.type != EventType.MEETING
            || draft.in(Role.ACTOR).stream()
                    .filter(e -> e.isPerson() || e.kind() == ParticipantKind.COUNTRY)
                    .map(Entity::side)
                    .distinct()
                    .count()
                > 1;
    if (!talks && frame.at.isNoun()) {
      chairs(frame).stream()
          .filter(e -> e.isPerson() && draft.roles.containsKey(e))
          .forEach(e -> {
            draft.roles.put(e, Role.CHAIR);
            convene(draft, e, frame);
          });
    }
  }

  /** The body right behind the noun, or behind a word of how it meets and {@code ل}. */
  static @Nullable Entity body(Frames frame) {
    int end = frame.at.end();
    for (Argument argument : frame.after()) {
      int first = argument.mention().first();
      boolean near = argument.isBare() && first == end || argument.is("ل") && first - end <= NEAR;
      if (near && argument.entity().kind() == ParticipantKind.ORGANISATION) {
        return isCutOff(frame.clause, end, first) ? null : argument.entity();
      }
    }
    return null;
  }

  private static List<Entity> chairs(Frames frame) {
    return isLed(frame) ? frame.subject().entities() : named(frame);
  }

  private static boolean isLed(Frames frame) {
    int verb = frame.lightVerb();
    return verb >= 0
        && frame.subject().explicit()
        && frame.cues.meetings().is(MeetingCue.LEADS, frame.clause.tokens().get(verb));
  }

  /** {@code برئاسة فلان}, in the relative clause behind too. */
  private static List<Entity> named(Frames frame) {
    int from = frame.at.end();
    for (Argument argument : frame.clause.arguments()) {
      int first = argument.mention().first();
      if (first >= from && first - from <= REACH && argument.is("برياسه", "بقياده")) {
        return isCutOff(frame.clause, from, first) ? List.of() : List.of(argument.entity());
      }
    }
    return leader(frame.clause, from);
  }

  /**
   * {@code اجتماع ترأسه فلان}, {@code الاجتماع الذي رأسه فلان}: right behind a verb of leading it.
   */
  private static List<Entity> leader(Clause clause, int from) {
    for (int i = from; i < Math.min(clause.tokens().size(), from + REACH); i++) {
      Argument behind = clause.startingAt(i + 1);
      if (leadsIt(clause, i) && behind != null && behind.isBare()) {
        return isCutOff(clause, from, i) ? List.of() : List.of(behind.entity());
      }
    }
    return List.of();
  }

  private static boolean leadsIt(Clause clause, int verb) {
    String word = clause.tokens().get(verb).folded();
    int end = word.endsWith("ها") ? word.length() - 2 : word.length() - 1;
    boolean pronoun = word.endsWith("ه") || word.endsWith("ها");
    return pronoun && clause.cues().meetings().is(MeetingCue.LEADS, word.substring(0, end));
  }

  private static boolean isCutOff(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.barrier(i) == Barrier.MARK || clause.barrier(i) == Barrier.CLAUSE) {
        return true;
      }
    }
    return false;
  }

  private static boolean serves(Entity entity) {
    return entity.isPerson() && entity.countryIso3() != null && Relevance.isPublic(entity);
  }
}
