package org.diwan.extract.event.recipient;

import java.util.Set;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.doer.Scene;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;

/** The country of the place where a deed is done, where nobody is named whom it befalls. */
public final class StruckLand {
  /** Words up to what a penalty is laid on. */
  private static final int LAID_ON = 10;

  private static final Set<String> CAMPAIGNS = Set.of("عمليات", "ضربات", "غارات");

  private static final Set<String> PENALTIES = Set.of("PENALTY", "SIDES", "BOTH");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  public StruckLand(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** {@code قصفت فلانة مواقع في فلانة}: the country of the place, where it is another's. */
  public void another(Draft draft) {
    if (draft.type == EventType.SANCTION && !isLaidOn()) {
      return;
    }
    Set<String> own = draft.sides(Role.ACTOR);
    boolean body =
        draft.type == EventType.ASSAULT
            && draft.in(Role.ACTOR).stream()
                .allMatch(e -> e.kind() == ParticipantKind.ORGANISATION);
    for (Argument argument : frame.after()) {
      String country = argument.entity().countryIso3();
      if (!own.isEmpty()
          && country != null
          && !argument.topic()
          && (isWhere(argument.by()) || isBeyond(argument))
          && !argument.entity().isPerson()
          && !isOfFighters(draft, argument)
          && !Sufferable.isDefended(frame, draft, country)
          && (body || !own.contains(argument.entity().side()))) {
        draft.add(frame.discourse.registry().country(country), Role.RECIPIENT);
        return;
      }
    }
  }

  /** {@code هاجمت معسكرات المسلحين الأكراد في فلانة}: they are struck, not the land. */
  private boolean isOfFighters(Draft draft, Argument argument) {
    int first = argument.mention().first();
    int from = Math.min(first, Math.max(at.end(), frame.subject().end()));
    return draft.type == EventType.ASSAULT
        && clause.tokens().subList(from, first).stream()
            .anyMatch(t -> frame.cues.deeds().is(DeedCue.INSURGENTS, t.folded()));
  }

  /** {@code فرضت فلانة عقوبات على قطاع النفط في فلانة}. */
  private boolean isLaidOn() {
    int end = Math.min(clause.tokens().size(), at.end() + LAID_ON);
    return PENALTIES.contains(frame.needs())
        && clause.tokens().subList(at.end(), end).stream().anyMatch(t -> t.reads("علي"));
  }

  /** {@code شمال فلانة}. */
  private boolean isBeyond(Argument argument) {
    int before = argument.mention().first() - 1;
    return before >= 0 && isWhere(clause.tokens().get(before).folded());
  }

  private boolean isWhere(String folded) {
    return frame.cues.deeds().is(DeedCue.WHERE, folded);
  }

  /** {@code هاجم مسلحون حافلة في فلانة}. */
  private boolean isRaid() {
    int from = Math.max(0, at.first() - 1);
    int to = Math.min(clause.tokens().size(), at.end() + 1);
    return at.isVerb()
        && at.trigger().lemma().endsWith("هاجم")
        && clause.tokens().subList(from, to).stream()
            .anyMatch(t -> frame.cues.deeds().is(DeedCue.RAIDERS, t.folded()));
  }

  /** {@code فجر انتحاري نفسه}. */
  private boolean isSuicide() {
    int end = Math.min(clause.tokens().size(), at.end() + 1);
    return at.isVerb()
        && clause.tokens().subList(at.first(), end).stream()
            .anyMatch(t -> t.folded().equals("نفسه"));
  }

  /**
   * {@code عمليات عسكرية في فلانة}, {@code غارات في فلانة}: often waged for a land against those
   * who fight there, so it is not told whom they befall.
   */
  private boolean isCampaign() {
    return at.isNoun() && CAMPAIGNS.contains(Fold.bare(at.form().word()).split(" ", 2)[0]);
  }

  /** {@code تفجير في بغداد}: nobody at all is named, so the country of the place suffers it. */
  public void nameless(Draft draft) {
    boolean strikes =
        draft.type == EventType.ASSAULT
            && draft.roles.isEmpty()
            && (frame.needs().equals("SCENE") && (at.isNoun() || isSuicide())
                || frame.needs().equals("BOMB")
                || isRaid());
    if (isCampaign()) {
      return;
    }
    String country =
        strikes
            ? Scene.country(clause, at)
            : draft.roles.isEmpty() ? UnknownHands.country(clause, at) : null;
    if (country != null && !Allies.areIn(frame.discourse, clause, country)) {
      draft.add(frame.discourse.registry().country(country), Role.RECIPIENT);
    }
    AttackAtHome unplaced = new AttackAtHome(clause, at, frame.discourse);
    if (strikes && country == null && unplaced.isPlain()) {
      unplaced.fill(draft, Role.RECIPIENT);
    }
  }
}
