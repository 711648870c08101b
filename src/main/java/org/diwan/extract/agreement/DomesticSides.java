package org.diwan.extract.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.model.AgreementStatus;
import org.diwan.model.Event;
import org.diwan.model.Participant;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Participation;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Both sides of a document are of one state: {@code مذكرة بين وزارة العدل ووزارة الصحة}, {@code وقع
 * وزير العدل بروتوكولا مع جامعة فلانة}. Nobody is missing where only that state is told. Who
 * ratifies what others made is no side of it.
 */
final class DomesticSides {
  private static final int STATE = 3;

  private final JoinedSides joined;
  private final StepSubjects subjects;

  DomesticSides(JoinedSides joined, StepSubjects subjects) {
    this.joined = joined;
    this.subjects = subjects;
  }

  /** Whether it is so; bodies that the words name stand beside each other as parties. */
  boolean settle(
      Named named,
      Passage passage,
      Occurrence document,
      @Nullable Event signing,
      @Nullable Step step) {
    String state = named.parties.size() == 1 ? named.parties.iterator().next().side() : "";
    if (state.length() != STATE) {
      return false;
    }
    List<Entity> told = new ArrayList<>(joined.of(passage, document));
    if (step == null || step.status() != AgreementStatus.RATIFIED) {
      told.addAll(subjects.of(passage, document, step));
    }
    told.removeIf(who -> who.kind() == ParticipantKind.COUNTRY || !who.side().equals(state));
    Set<String> sides = new HashSet<>();
    told.forEach(who -> sides.add(who.key()));
    if (signing != null && sides.size() < 2) {
      sides.addAll(signers(signing, state));
    }
    boolean both = sides.size() > 1;
    told.stream().filter(who -> both && !who.isPerson()).forEach(named.parties::add);
    return both;
  }

  /** Persons and bodies of a state that sign. */
  private static List<String> signers(Event signing, String state) {
    return signing.participations().stream()
        .filter(p -> p.role() == Role.ACTOR)
        .map(Participation::participant)
        .filter(who -> who.kind() != ParticipantKind.COUNTRY && state.equals(who.countryIso3()))
        .map(Participant::key)
        .toList();
  }
}
