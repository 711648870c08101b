package org.diwan.extract.event.attendance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.unit.AttendanceCue;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.subject.Draft;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who was at a happening told in the sentence or before it, with words far from its own: {@code
 * بحضور فلان وفلان}, {@code شارك فيه فلان}, {@code بينهم فلان}, {@code فلان وفلان سيشاركون في
 * القمة}.
 */
public final class Attendees {
  private static final Set<String> IN_IT = Set.of("فيه", "فيها");
  private static final Set<EventType> GATHERINGS = EnumSet.of(EventType.CONFERENCE);
  private static final Set<EventType> TALKS = EnumSet.of(EventType.MEETING, EventType.CONFERENCE);
  private static final Set<EventType> FEASTS = EnumSet.of(EventType.CEREMONY, EventType.SIGNING);

  private final List<Token> tokens;
  private final WordRoles<AttendanceCue> words;
  private final Attended attended;
  private final PeoplePresent people;
  private final BodiesPresent bodies;

  private Attendees(Clause clause, Attended attended) {
    this.tokens = clause.tokens();
    this.words = clause.cues().attendance();
    this.attended = attended;
    this.people = new PeoplePresent(clause);
    this.bodies = new BodiesPresent(clause);
  }

  /**
   * @param found what the sentence tells
   * @param told what was told before it
   */
  public static void join(Clause clause, List<Draft> found, List<Draft> told) {
    if (!found.isEmpty() || !told.isEmpty()) {
      new Attendees(clause, new Attended(clause, found, told)).join(clause, found);
    }
  }

  private void join(Clause clause, List<Draft> found) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Set<AttendanceCue> roles = words.plain(tokens.get(i));
      if (!roles.isEmpty()) {
        read(i, roles);
      }
      if (roles.contains(AttendanceCue.WITNESSES)) {
        Witnesses.join(clause, i, found);
      }
    }
  }

  private void read(int token, Set<AttendanceCue> roles) {
    if (roles.contains(AttendanceCue.PRESENCE)) {
      Draft draft = attended.beside(token);
      add(draft, draft == null ? List.of() : people.beside(token + 1));
      addBodies(draft, token + 1);
    } else if (roles.contains(AttendanceCue.ATTENDS_IT)) {
      attend(attended.last(token, Attended.OCCURRENCES), token + 1);
    } else if (roles.contains(AttendanceCue.TAKES_PART) || isWitness(token, roles)) {
      takePart(token);
    } else if (roles.contains(AttendanceCue.ALONG_WITH)) {
      Draft visit = attended.visit();
      add(visit, visit == null ? List.of() : people.along(token + 1));
    }
  }

  /** {@code شهد الحفل}. */
  private boolean isWitness(int verb, Set<AttendanceCue> roles) {
    return roles.contains(AttendanceCue.WITNESSES)
        && words.is(AttendanceCue.FEAST, tokens.get(verb + 1).folded());
  }

  /** {@code شارك فيها فلان}, {@code فلان سيشارك في القمة}, {@code يشارك في القمة فلان}. */
  private void takePart(int verb) {
    String next = tokens.get(verb + 1).folded();
    if (IN_IT.contains(next)) {
      attend(attended.last(verb, Attended.OCCURRENCES), verb + 2);
      return;
    }
    int noun = next.equals("في") ? verb + 2 : verb + 1;
    Set<EventType> types = noun < tokens.size() ? types(tokens.get(noun).folded()) : Set.of();
    Draft draft = types.isEmpty() ? null : attended.last(verb, types);
    if (draft != null) {
      attend(draft, noun + 1);
      add(draft, people.before(verb));
    }
  }

  /** What a noun behind a verb of attendance may mean; empty for other words. */
  private Set<EventType> types(String noun) {
    Set<AttendanceCue> roles = words.of(noun);
    if (roles.contains(AttendanceCue.GATHERING)) {
      return GATHERINGS;
    }
    if (roles.contains(AttendanceCue.TALKS)) {
      return TALKS;
    }
    return roles.contains(AttendanceCue.FEAST) ? FEASTS : Set.of();
  }

  private void attend(@Nullable Draft draft, int from) {
    add(draft, draft == null ? List.of() : people.behind(from));
    addBodies(draft, from);
  }

  /** States and bodies take part in a gathering of many. */
  private void addBodies(@Nullable Draft draft, int from) {
    if (draft != null && draft.type == EventType.CONFERENCE) {
      add(draft, bodies.behind(from));
    }
  }

  private static void add(@Nullable Draft draft, List<Entity> present) {
    if (draft != null) {
      present.forEach(entity -> draft.add(entity, Role.ATTENDEE));
    }
  }
}
