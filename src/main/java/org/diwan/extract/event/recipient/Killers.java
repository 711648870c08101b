package org.diwan.extract.event.recipient;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.CasualtyCue;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Token;

/**
 * Who killed people, where no strike of theirs is told: {@code تبنى تنظيم فلان قتل جنديين}, {@code
 * إن تنظيم فلان قتل جنديين}, {@code مقتل جنديين في مواجهات مع تنظيم فلان}.
 */
final class Killers {
  private static final Set<String> CLAIMS = Set.of("تبني", "تبنت", "يتبني", "تتبني");
  private static final Set<String> CLASHES =
      Set.of("اشتباك", "اشتباكات", "الاشتباكات", "مواجهات", "المواجهات", "معارك");

  private static final Set<String> KILLS = Set.of("قتل", "قتلت");

  /** Words from a claim to what is claimed. */
  private static final int CLAIM = 7;

  /** Words from fighting to with whom. */
  private static final int CLASH = 4;

  /** An adjective between who kills and the verb. */
  private static final int ADJECTIVE = 1;

  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  Killers(Clause clause, TriggerAt at, Discourse discourse) {
    this.clause = clause;
    this.at = at;
    this.discourse = discourse;
  }

  void fill(Draft draft) {
    List<Entity> killers = claimants();
    if (killers.isEmpty()) {
      killers = told();
    }
    killers.stream()
        .filter(e -> e.kind() == ParticipantKind.ORGANISATION)
        .filter(e -> !draft.in(Role.RECIPIENT).contains(e))
        .forEach(e -> draft.add(e, Role.ACTOR));
    if (!draft.hasActor() && !draft.in(Role.RECIPIENT).isEmpty() && isCounted()) {
      fought(draft);
    }
  }

  /** {@code تبنى تنظيم فلان قتل}, {@code أعلن تنظيم فلان مسؤوليته عن قتل}. */
  private List<Entity> claimants() {
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - CLAIM); i--) {
      if (clause.tokens().get(i).readsAny(CLAIMS)) {
        return beside(i);
      }
    }
    int verb = clause.verbBefore(at.first(), CLAIM);
    return verb >= 0 && at.first() > 1 && isAnswerable(at.first() - 1)
        ? Subject.of(clause, verb, verb + 1, discourse).entities()
        : List.of();
  }

  private List<Entity> beside(int claim) {
    return clause.arguments().stream()
        .filter(a -> a.mention().first() == claim + 1 || a.mention().end() == claim)
        .filter(a -> a.isBare() && a.mention().canTakePart())
        .map(Argument::entity)
        .toList();
  }

  private boolean isAnswerable(int link) {
    Token word = clause.tokens().get(link - 1);
    return clause.tokens().get(link).folded().equals("عن")
        && !word.folded().startsWith("ال")
        && clause.cues().deeds().is(DeedCue.ANSWERABLE, word);
  }

  /** {@code أن تنظيم فلان قتل ثلاثة جنود}. */
  private List<Entity> told() {
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      int gap = at.first() - mention.end();
      if (KILLS.contains(at.form().word())
          && gap >= 0
          && gap <= ADJECTIVE
          && mention.first() > 0
          && mention.canTakePart()
          && clause.tokens().get(mention.first() - 1).reads("ان")) {
        return List.of(argument.entity());
      }
    }
    return List.of();
  }

  /** {@code في اشتباكات عنيفة مع قوات فلانة}. */
  private void fought(Draft draft) {
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.first() >= at.end()
          && argument.is("مع")
          && mention.canTakePart()
          && mention.city() == null
          && !argument.entity().isPerson()
          && isFighting(mention.first())
          && !draft.sides(Role.RECIPIENT).contains(argument.entity().side())) {
        draft.add(argument.entity(), Role.ACTOR);
        return;
      }
    }
  }

  /** {@code قتل ثلاثة جنود}, {@code مقتل جنديين}: not {@code قتل وزير}. */
  private boolean isCounted() {
    if (at.end() >= clause.tokens().size()) {
      return false;
    }
    Token people = clause.tokens().get(at.end());
    return people.isNumber()
        || clause.cues().deeds().is(DeedCue.CROWD, people.folded())
        || clause.cues().casualties().is(CasualtyCue.SOLDIER, people);
  }

  private boolean isFighting(int name) {
    return clause.tokens().subList(Math.max(at.end(), name - CLASH), name).stream()
        .anyMatch(t -> t.readsAny(CLASHES));
  }
}
