package org.diwan.extract.event.gathering;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.meeting.Leading;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.GatheringSeries;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Token;

/**
 * Who attends, hosts or chairs a gathering: {@code حضر فلان المؤتمر}, {@code استضافت فلانة
 * المؤتمر}, {@code برئاسة فلان}.
 */
final class GatheringPresence {
  private static final int VERB_REACH = 8;
  private static final int PURPOSE_REACH = 5;
  private static final Set<String> DELIVERS = Set.of("القي", "القت", "يلقي", "تلقي");
  private static final Set<String> SPEECHES = Set.of("كلمه", "كلمته", "كلمتها", "خطابا", "خطابه");
  private static final Set<String> HIS_SPEECH = Set.of("كلمته", "كلمتها", "خطابه", "خطابها");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  GatheringPresence(Frames frame) {
    this.frame = frame;
    this.clause = frame.clause;
    this.at = frame.at;
  }

  /** Who is named before the noun. */
  void before(Draft draft) {
    int verb = clause.verbBefore(at.first(), VERB_REACH);
    String voice = frame.voice(verb);
    if ("ATTEND".equals(voice) || isPurpose() || speaks(verb)) {
      attend(draft, verb);
    } else if ("HOST".equals(voice)) {
      host(draft, verb);
    }
  }

  /** {@code ألقى فلان كلمة أمام القمة}, {@code قال فلان في كلمته أمام القمة}. */
  private boolean speaks(int verb) {
    List<Token> before =
        clause.tokens().subList(Math.max(0, at.first() - PURPOSE_REACH), at.first());
    boolean delivers = verb >= 0 && clause.tokens().get(verb).readsAny(DELIVERS);
    boolean there =
        before.stream().anyMatch(t -> t.reads("امام"))
            || GatheringSeries.around(clause, at) != null;
    return before.stream().anyMatch(t -> t.readsAny(delivers ? SPEECHES : HIS_SPEECH))
        && (delivers || there);
  }

  private void host(Draft draft, int verb) {
    List<Entity> hosts = subject(verb);
    hosts.forEach(entity -> draft.add(entity, Role.HOST));
    if (hosts.isEmpty()) {
      draft.add(HostCity.of(clause, verb), Role.HOST);
    }
  }

  private void attend(Draft draft, int verb) {
    for (Argument argument : clause.before(at.first())) {
      if (argument.entity().isPerson()) {
        draft.add(argument.entity(), Role.ATTENDEE);
        return;
      }
    }
    subject(verb).forEach(entity -> draft.add(entity, Role.ATTENDEE));
  }

  private List<Entity> subject(int verb) {
    return verb < 0 ? List.of() : Subject.of(clause, verb, verb + 1, frame.discourse).entities();
  }

  /** {@code لحضور}, {@code للمشاركة في} a gathering. */
  private boolean isPurpose() {
    return clause.tokens().subList(Math.max(0, at.first() - PURPOSE_REACH), at.first()).stream()
        .anyMatch(token -> isAttending(token.folded()));
  }

  private static boolean isAttending(String folded) {
    return folded.equals("لحضور")
        || folded.equals("حضور")
        || folded.endsWith("للمشاركه")
        || folded.endsWith("المشاركه")
        || folded.endsWith("مشاركته")
        || folded.endsWith("مشاركتها");
  }

  /** {@code برئاسة فلان}, {@code بحضور فلان}, {@code يرأس فلان المؤتمر}. */
  void behind(Draft draft) {
    for (Argument argument : frame.partners()) {
      boolean person = argument.entity().isPerson();
      if (person && argument.is("برياسه") || isState(draft, argument)) {
        draft.add(argument.entity(), Role.CHAIR);
      } else if (person && argument.is("بحضور", "بمشاركه", "حضور")) {
        draft.add(argument.entity(), Role.ATTENDEE);
      }
    }
    Leading.chair(frame, draft);
  }

  /** {@code عقد مجلس الجامعة دورته برئاسة اليمن}; not {@code وفد فلان برئاسة}. */
  private boolean isState(Draft draft, Argument chair) {
    int state = chair.mention().first();
    return draft.type == EventType.CONFERENCE
        && chair.entity().kind() == ParticipantKind.COUNTRY
        && clause.tokens().subList(Math.max(0, state - 1), state + 1).stream()
            .anyMatch(t -> t.folded().equals("برياسه"));
  }
}
