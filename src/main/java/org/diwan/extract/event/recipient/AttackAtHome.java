package org.diwan.extract.event.recipient;

import java.util.stream.IntStream;
import org.diwan.extract.event.clause.CasualtyCue;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.EventStatus;
import org.diwan.model.Role;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Force of which neither sides nor place are told beside it: {@code ارتفاع ضحايا التفجير}, {@code
 * قتل ستة بسيارة مفخخة}. It is the land's that the article is about, where nothing else of its kind
 * is told.
 */
public final class AttackAtHome {
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  public AttackAtHome(Clause clause, TriggerAt at, Discourse discourse) {
    this.clause = clause;
    this.at = at;
    this.discourse = discourse;
  }

  /** Adds the land in a role; whether there is one. */
  public boolean fill(Draft draft, Role role) {
    String land = mayBe(draft) ? discourse.land() : null;
    if (land != null) {
      draft.presumed = true;
      draft.implied = true;
      draft.add(discourse.registry().country(land), role);
    }
    return land != null;
  }

  /** Told as done, and not {@code خشية التفجير}, {@code القتل والتفجير}. */
  private boolean mayBe(Draft draft) {
    boolean done = draft.status == EventStatus.OCCURRED || draft.status == EventStatus.ONGOING;
    return done
        && draft.roles.isEmpty()
        && at.form().preposition() != 'ل'
        && !(at.isNoun() && at.form().conjunction() != Form.NONE)
        && (at.first() == 0 || !isGeneral(clause.tokens().get(at.first() - 1)));
  }

  /** {@code خشية التفجير}, {@code حماية الناس من التفجيرات}. */
  private boolean isGeneral(Token before) {
    return before.reads("من") || clause.cues().deeds().is(DeedCue.IN_GENERAL, before);
  }

  /** Whether the sentence tells of arms besides. */
  boolean isOfWar() {
    WordRoles<CasualtyCue> words = clause.cues().casualties();
    boolean war =
        IntStream.range(0, clause.tokens().size())
            .filter(i -> i < at.first() || i >= at.end())
            .anyMatch(i -> words.is(CasualtyCue.WAR, clause.tokens().get(i)));
    return war && clause.tokens().stream().noneMatch(t -> words.is(CasualtyCue.ACCIDENT, t));
  }

  /** {@code التفجير}, {@code هجوم مسلح}; not {@code ضربات} of whatever kind. */
  boolean isPlain() {
    return switch (at.trigger().needs()) {
      case "SCENE" -> !at.trigger().lemma().endsWith("ضربات");
      case "BOMB", "FATAL" -> isOfWar();
      default -> false;
    };
  }
}
