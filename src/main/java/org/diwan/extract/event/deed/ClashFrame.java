package org.diwan.extract.event.deed;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.Places;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.doer.RelativeDoer;
import org.diwan.extract.event.doer.Scene;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.Unrealised;
import org.diwan.extract.event.recipient.AttackAtHome;
import org.diwan.extract.event.recipient.FallenSide;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventStatus;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Place;
import org.diwan.model.Role;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Sides that fight each other: {@code اشتبكت فلانة مع فلانة}, {@code معارك بين الجيش الفلاني
 * ومتمردين}. Of two sides of one country the country stands for both.
 */
public final class ClashFrame extends Frames {
  private static final int REACH = 10;
  private static final Set<String> AGAINST = Set.of("بين", "مع", "ضد", "علي");

  public ClashFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  public boolean fill(Draft draft) {
    if (at.trigger().suffixed() && !isWaged()
        || isFigure()
        || isOfFans()
        || Unrealised.is(clause, at)) {
      return false;
    }
    if (at.isVerb() || lightVerb() >= 0 && "ACTIVE".equals(voice(lightVerb()))) {
      subjects(draft);
    }
    Subject relative = at.isNoun() ? RelativeDoer.of(clause, at) : null;
    if (needs().equals("LED")) {
      return isLed(draft, relative);
    }
    owners(draft, relative);
    opponents(draft, relative == null ? at.end() : relative.end());
    if (draft.in(Role.ACTOR).size() == 1 && needs().isEmpty()) {
      new FallenSide(this).add(draft);
    }
    if (draft.roles.isEmpty() && (isRiot() || isScene())) {
      draft.add(land(), Role.ACTOR);
      return draft.hasActor() || atHome(draft);
    }
    return WarOn.fill(this, draft)
        || draft.roles.size() > 1
        || needs().isEmpty() && draft.hasActor() && fights()
        || isOfForces() && atHome(draft);
  }

  /** {@code شنت فلانة حربها على فلانة}: whose war it is wages it. */
  private boolean isWaged() {
    return at.isNoun()
        && "ACTIVE".equals(voice(lightVerb()))
        && subject().explicit()
        && at.end() < clause.tokens().size()
        && AGAINST.contains(Prepositions.wholePreposition(clause.tokens().get(at.end())));
  }

  /** {@code تحالف تقوده فلانة ضد فلان}: who leads it fights a body. */
  private boolean isLed(Draft draft, @Nullable Subject relative) {
    int verb = at.end() + (relative == null || clause.isVerb(at.end()) ? 0 : 1);
    if (relative == null || !clause.tokens().get(verb).reads("تقوده")) {
      return false;
    }
    owners(draft, relative);
    opponents(draft, relative.end());
    draft.status = EventStatus.ONGOING;
    return draft.hasActor()
        && draft.in(Role.RECIPIENT).stream()
            .anyMatch(e -> e.kind() == ParticipantKind.ORGANISATION);
  }

  /** {@code حرب فلانة على فلانة}, {@code الحرب التي تخوضها فلانة ضد فلانة}: who wages it. */
  private void owners(Draft draft, @Nullable Subject relative) {
    Stream.concat(
            ownersAt().stream()
                .filter(a -> isWager(a.mention()) && !isNameOfWar(a.mention()))
                .map(Argument::entity),
            relative == null ? Stream.empty() : relative.entities().stream())
        .filter(e -> !e.isPerson())
        .forEach(e -> draft.add(e, Role.ACTOR));
  }

  /** {@code اشتباكات بين مشجعين فلانيين وعلانيين}: no state and no body fights. */
  private boolean isOfFans() {
    List<Token> near =
        clause.tokens().subList(at.end(), Math.min(clause.tokens().size(), at.end() + REACH));
    return near.stream().anyMatch(t -> cues.deeds().is(DeedCue.PRIVATE, t))
        && near.stream().noneMatch(t -> cues.deeds().is(DeedCue.FORCES, t))
        && clause.after(at.end()).stream()
            .noneMatch(a -> a.entity().kind() == ParticipantKind.ORGANISATION);
  }

  /** {@code اشتباكات بين متظاهرين وقوات الأمن}: both are of the land where they fight. */
  private boolean isRiot() {
    List<Token> near =
        clause.tokens().subList(at.end(), Math.min(clause.tokens().size(), at.end() + REACH));
    return needs().isEmpty()
        && near.stream().anyMatch(t -> cues.deeds().is(DeedCue.RIOTERS, t))
        && near.stream().anyMatch(t -> cues.deeds().is(DeedCue.FORCES, t));
  }

  /** {@code بعد توقف الاشتباكات أمام القسم مع الشرطة}. */
  private boolean isOfForces() {
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    List<Token> near = clause.tokens().subList(Math.max(0, at.first() - REACH), end);
    return needs().isEmpty()
        && at.isNoun()
        && near.stream().anyMatch(t -> cues.deeds().is(DeedCue.FORCES, t))
        && near.stream().noneMatch(t -> cues.deeds().is(DeedCue.PRIVATE, t));
  }

  /** {@code معارك في شمال فلانة}: nobody is named, so the land where they fight stands for both. */
  private boolean isScene() {
    List<Token> near =
        clause.tokens().subList(at.end(), Math.min(clause.tokens().size(), at.end() + REACH));
    return needs().isEmpty()
        && at.isNoun()
        && near.stream().noneMatch(t -> cues.deeds().is(DeedCue.PRIVATE, t))
        && Scene.beside(clause, at) != null;
  }

  private boolean atHome(Draft draft) {
    return new AttackAtHome(clause, at, discourse).fill(draft, Role.ACTOR);
  }

  private @Nullable Entity land() {
    Place place = Places.near(clause, at);
    String scene = Scene.country(clause, at);
    String country = scene != null ? scene : place == null ? null : place.countryIso3();
    return country == null ? null : discourse.registry().country(country);
  }

  private void subjects(Draft draft) {
    Subject subject = subject();
    if (subject.explicit()) {
      subject.entities().stream().filter(e -> !e.isPerson()).forEach(e -> draft.add(e, Role.ACTOR));
    }
  }

  /** {@code معارك عدن}: a place is only where they fight. */
  private static boolean isWager(Mention mention) {
    return mention.kind() != Mention.Kind.PLACE && mention.city() == null;
  }

  /** {@code حرب فلانة}, and no {@code على} behind: called after the land where it was fought. */
  private boolean isNameOfWar(Mention owner) {
    return needs().equals("BOTH")
        && at.isNoun()
        && owner.kind() == Mention.Kind.NAME
        && owner.first() == at.end()
        && !(owner.end() < clause.tokens().size()
            && AGAINST.contains(Prepositions.wholePreposition(clause.tokens().get(owner.end()))));
  }

  private void opponents(Draft draft, int from) {
    boolean opened = false;
    boolean taken = false;
    int end = from;
    for (Argument argument : clause.after(from)) {
      Mention mention = argument.mention();
      String by = Government.of(clause, from, argument);
      boolean joined = opened && taken && mention.conjoined();
      if (mention.kind() == Mention.Kind.ADJECTIVE && isOfBody(mention.first())) {
        continue;
      }
      if (mention.first() - from > REACH && !joined
          || argument.entity().isPerson()
          || opened && !joined && isElsewhere(end, mention.first())) {
        return;
      }
      if (isOfOtherWar(end, mention.first())) {
        return;
      }
      end = mention.end();
      taken = isOpponent(draft, mention, by) && !isAside(from, mention, by) || joined;
      if (taken) {
        draft.add(argument.entity(), isAttacked(draft, by) ? Role.RECIPIENT : Role.ACTOR);
        opened = true;
      }
    }
  }

  /** {@code من حرب فلانة إلى حرب أخرى بين فلان وفلان}: who fights in the next. */
  private boolean isOfOtherWar(int from, int to) {
    return clause.triggers().stream()
        .anyMatch(t -> t.first() >= from && t.end() <= to && t.trigger().equals(at.trigger()));
  }

  /** {@code حرب فلانة على فلانة، تتجاهل قرارات فلان}: behind a comma stands no opponent. */
  private boolean isElsewhere(int from, int to) {
    return clause.tokens().subList(from, to).stream().anyMatch(t -> t.isAny("،,"));
  }

  /**
   * {@code قتال عند الحدود بين فلانة وفلانة}: where they fight; {@code بين محتجين على حكم فلانة}:
   * what for.
   */
  private boolean isAside(int from, Mention mention, String by) {
    List<Token> before = clause.tokens().subList(from, mention.first());
    return before.stream().anyMatch(t -> t.reads("الحدود"))
        || by.equals("علي") && before.stream().anyMatch(t -> t.folded().equals("بين"));
  }

  /** A place only where somebody wages war on it. */
  private static boolean isOpponent(Draft draft, Mention mention, String by) {
    return mention.kind() == Mention.Kind.PLACE ? isAttacked(draft, by) : AGAINST.contains(by);
  }

  /** {@code حرب فلانة على فلانة}. */
  private static boolean isAttacked(Draft draft, String by) {
    return draft.hasActor() && (by.equals("علي") || by.equals("ضد"));
  }

  /** {@code ميليشيات الحوثي الإيرانية}: whose friends a body is called. */
  private boolean isOfBody(int adjective) {
    return clause.arguments().stream()
        .anyMatch(a ->
            a.mention().end() == adjective && a.entity().kind() == ParticipantKind.ORGANISATION);
  }

  /** Whether it is told between whom, though one of the two has no name. */
  private boolean fights() {
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    return clause.tokens().subList(at.end(), end).stream().anyMatch(t -> t.folded().equals("بين"));
  }

  /** {@code الحرب التجارية}, {@code الحرب الباردة}, {@code قواعد الاشتباك}. */
  private boolean isFigure() {
    return at.first() > 0 && cues.deeds().is(DeedCue.NO_FIGHT, clause.tokens().get(at.first() - 1))
        || at.end() < clause.tokens().size()
            && clause.cues().deeds().is(DeedCue.FIGURE, clause.tokens().get(at.end()).bare());
  }
}
