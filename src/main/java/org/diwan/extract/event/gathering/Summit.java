package org.diwan.extract.event.gathering;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.meeting.Bystander;
import org.diwan.extract.event.meeting.Convened;
import org.diwan.extract.event.meeting.MeetingAim;
import org.diwan.extract.event.meeting.Twins;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/** {@code قمة} of two sides: a meeting of theirs, and of their leaders where they are named. */
final class Summit {
  private static final int HELPER_REACH = 2;

  private final Frames frame;
  private final GatheringKind kind;

  Summit(Frames frame, GatheringKind kind) {
    this.frame = frame;
    this.kind = kind;
  }

  /** Whether the name tells two states and nobody else. */
  boolean isOfTwoStates(Draft draft) {
    return kind.isSummit()
        && draft.sides(Role.ACTOR).size() == 2
        && draft.roles.keySet().stream().allMatch(e -> e.kind() == ParticipantKind.COUNTRY);
  }

  /** Makes it a meeting and adds the persons of both sides who hold it. */
  void meet(Draft draft) {
    List<Entity> people = new ArrayList<>(frame.subject().entities());
    frame.partners().stream().filter(a -> a.is("مع", "بين")).forEach(a -> people.add(a.entity()));
    for (Entity person : people) {
      if (person.isPerson() && draft.sides(Role.ACTOR).contains(person.side())) {
        draft.add(person, Role.ACTOR);
      }
    }
    draft.type = EventType.MEETING;
  }

  /** Adds sides that only the words around the noun tell; whether there are two at least. */
  boolean gather(Draft draft) {
    List<Entity> told = told();
    if (told.isEmpty()) {
      return kind.isSummit() && SummitOfThem.fill(frame, draft);
    }
    told.forEach(entity -> draft.add(entity, Role.ACTOR));
    boolean held = "ACTIVE".equals(frame.voice(frame.lightVerb())) && isWith();
    Subject subject = draft.sides(Role.ACTOR).size() < 2 || held ? frame.subject() : null;
    if (subject != null && subject.explicit()) {
      subject.entities().forEach(entity -> draft.add(entity, Role.ACTOR));
    }
    boolean ofTwo = kind.isSummit() || kind.isDialogue();
    if (ofTwo && draft.sides(Role.ACTOR).size() == 1 && isWith()) {
      new MeetingAim(frame).addWhose(draft);
    }
    new Bystander(frame).leave(draft);
    boolean two = held && !kind.isSummit() || draft.sides(Role.ACTOR).size() == 2;
    if (two && !kind.isDialogue()) {
      draft.type = EventType.MEETING;
    }
    return draft.sides(Role.ACTOR).size() >= 2;
  }

  /** {@code عقد فلان اجتماعا ثلاثيا مع فلان وفلان}: who holds it is a side of it. */
  private boolean isWith() {
    return frame.partners().stream().anyMatch(a -> a.is("مع") && !isHelper(a.mention()));
  }

  /** {@code القمة التي جمعت …}, {@code قمة فلان وفلان}, {@code قمة بين …}. */
  private List<Entity> told() {
    List<Entity> sides = new ArrayList<>(Convened.gathered(frame.clause, frame.at.end()));
    if (kind.isSummit()) {
      sides.addAll(Twins.behind(frame.clause, frame.at.end(), frame.discourse.registry()));
      if ("ACTIVE".equals(frame.voice(frame.lightVerb()))) {
        sides.addAll(Convened.holders(frame.subject()));
      }
      frame.owners().stream().filter(Entity::isPerson).forEach(sides::add);
    }
    frame.partners().stream()
        .filter(a -> a.is("مع", "بين") && !isHelper(a.mention()))
        .forEach(a -> sides.add(a.entity()));
    return sides;
  }

  /** {@code مؤتمر بالتنسيق مع فلانة}: helps to hold it. */
  private boolean isHelper(Mention mention) {
    int from = Math.max(frame.at.end(), mention.first() - HELPER_REACH);
    for (int i = mention.first() - 1; i >= from; i--) {
      String folded = frame.clause.tokens().get(i).folded();
      if (frame.cues.gatherings().is(GatheringCue.JOINTLY, folded)) {
        return true;
      }
    }
    return false;
  }
}
