package org.diwan.extract.event.attendance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.unit.AttendanceCue;
import org.diwan.extract.entity.unit.Delegation;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.PlainWords;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who travels with a visitor, receives him at the airport or sees him off attends the visit told
 * last: {@code يضم الوفد المرافق فلانا}, {@code يرافقه فلان}, {@code كان في استقباله فلان}; who was
 * present the meeting told last: {@code حضره من الجانب الآخر فلان}.
 */
public final class Companions {
  private static final PlainWords BEFORE_WELCOME = PlainWords.of("في", "مقدمه", "راس");

  /** {@code كان في وداع سموه}: whom they see off is named first. */
  private static final Set<String> FAREWELLS = Set.of("وداع", "استقبال", "توديع");

  private static final Set<AttendanceCue> COMPANY =
      EnumSet.of(AttendanceCue.HOLDS, AttendanceCue.ESCORTS, AttendanceCue.WELCOMES);

  private static final int ATTENDANCE_REACH = 6;
  private static final Set<String> WAS = Set.of("كان", "وكان", "كانت");
  private static final PlainWords SELVES = PlainWords.of("حضره", "حضرها", "حضرهما", "يحضره");
  private static final Set<String> OF = Set.of("من", "عن");
  private static final Set<EventType> OCCURRENCES =
      EnumSet.of(EventType.MEETING, EventType.CONFERENCE, EventType.CEREMONY, EventType.SIGNING);

  private Companions() {}

  /** Adds the companions that a sentence names to the visit told last in it, or before it. */
  public static List<Entity> join(Clause clause, List<Draft> found, List<Draft> told) {
    int cue = cue(clause);
    if (cue >= 0) {
      Draft visit = last(found, told, EnumSet.of(EventType.VISIT));
      if (visit != null) {
        attend(visit, clause, cue);
        return List.of();
      }
      return named(clause, cue);
    }
    int present = present(clause);
    Draft deed = present < 0 ? null : last(found, told, OCCURRENCES);
    if (deed != null) {
      attend(deed, clause, present);
    }
    return List.of();
  }

  /** Those named before the journey is told, which they belong to all the same. */
  public static void await(List<Entity> waiting, List<Draft> drafts) {
    drafts.stream()
        .filter(draft -> draft.type == EventType.VISIT)
        .limit(1)
        .forEach(visit -> waiting.forEach(entity -> visit.add(entity, Role.ATTENDEE)));
  }

  private static void attend(Draft visit, Clause clause, int cue) {
    named(clause, cue).forEach(entity -> visit.add(entity, Role.ATTENDEE));
  }

  private static List<Entity> named(Clause clause, int cue) {
    int end = end(clause, cue);
    return clause.arguments().stream()
        .filter(a -> a.mention().first() > cue && a.mention().first() < end)
        .filter(a -> a.entity().isPerson() && (a.isBare() || a.is("من")))
        .map(Argument::entity)
        .toList();
  }

  /** Where the clause goes on to say something else. */
  private static int end(Clause clause, int cue) {
    for (int i = cue + 1; i < clause.tokens().size(); i++) {
      boolean verb = clause.isVerb(i) && !clause.isNamed(i) && clause.antecedent(i) == null;
      if (verb && (clause.isSpeech(i) || isMeeting(clause, i))) {
        return i;
      }
    }
    return clause.tokens().size();
  }

  private static boolean isMeeting(Clause clause, int verb) {
    return clause.triggers().stream()
        .anyMatch(t -> t.first() == verb && t.trigger().type() == EventType.MEETING);
  }

  /** {@code كما حضره من الجانب الآخر}, {@code وحضر المقابلة}: near the head of the sentence. */
  private static int present(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < Math.min(tokens.size(), ATTENDANCE_REACH); i++) {
      if (SELVES.has(tokens.get(i))
          || clause.cues().attendance().isPlain(AttendanceCue.ATTENDED, tokens.get(i))
              && (isOccasion(clause, i + 1) || OF.contains(tokens.get(i + 1).folded()))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOccasion(Clause clause, int next) {
    List<Token> tokens = clause.tokens();
    boolean in = tokens.get(next).folded().equals("في") && next + 1 < tokens.size();
    return clause
        .cues()
        .attendance()
        .is(AttendanceCue.OCCASION, tokens.get(in ? next + 1 : next).folded());
  }

  /** {@code كان في وداع فلان}. */
  private static boolean isFarewell(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i - 1).folded().equals("في")
        && FAREWELLS.contains(tokens.get(i).folded())
        && WAS.contains(tokens.get(i - 2).folded());
  }

  private static int cue(Clause clause) {
    return mayTell(clause) ? cueIn(clause) : -1;
  }

  /** One look at each word: most sentences tell of no company. */
  private static boolean mayTell(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (clause.cues().attendance().isPlainAny(COMPANY, tokens.get(i)) || isFarewell(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static int cueIn(Clause clause) {
    List<Unit> units = clause.sentence().units();
    for (int i = 0; i < units.size(); i++) {
      if (Delegation.tellsMembers(units, i, clause.cues().attendance())) {
        return units.get(i).first();
      }
    }
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (clause.cues().attendance().isPlain(AttendanceCue.ESCORTS, tokens.get(i))
          || isFarewell(tokens, i)
          || clause.cues().attendance().isPlain(AttendanceCue.WELCOMES, tokens.get(i))
              && i > 0
              && BEFORE_WELCOME.has(tokens.get(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Draft last(List<Draft> found, List<Draft> told, Set<EventType> types) {
    for (List<Draft> drafts : List.of(found, told)) {
      for (Draft draft : drafts.reversed()) {
        if (types.contains(draft.type)) {
          return draft;
        }
      }
    }
    return null;
  }
}
