package org.diwan.extract.event.recipient;

import java.util.Objects;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.CasualtyCue;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.doer.OwnForces;
import org.diwan.extract.event.doer.RelativeDoer;
import org.diwan.extract.event.doer.Scene;
import org.diwan.extract.event.doer.UnnamedPeople;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who was killed or wounded by force, and by whom: {@code قتلت القوات الفلانية ثلاثة فلانيين},
 * {@code مقتل جنديين فلانيين في هجوم}, {@code استشهد شاب فلاني برصاص الجيش الفلاني}. Without a word
 * of arms it may have been an accident.
 */
public final class Casualties {
  private static final int NEAR = 6;

  /** Tokens from a strike to who did it. */
  private static final int STRIKER = 4;

  /** The noun and the verb are written alike. */
  private static final String KILLED = "قتل";

  /** Words from the verb to the death that is met. */
  private static final int MET = 10;

  private static final Set<String> DEATHS = Set.of("مصرعهم", "مصرعه", "مصرعها", "مصرعهما");
  private static final Set<String> MEETS = Set.of("لقي", "لقوا", "لقيت", "يلقي");

  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;
  private final WordRoles<CasualtyCue> words;
  private final KilledPeople people;

  public Casualties(Clause clause, TriggerAt at, Discourse discourse) {
    this.clause = clause;
    this.at = at;
    this.discourse = discourse;
    this.words = clause.cues().casualties();
    this.people = new KilledPeople(clause);
  }

  public boolean fill(Draft draft) {
    Argument doer = doer();
    Subject own = at.isVerb() && doer == null ? OwnForces.of(clause, at.first(), at.end()) : null;
    if (at.trigger().suffixed() && DEATHS.contains(at.form().word())) {
      return metTheirDeath(draft);
    }
    boolean armed = tells(CasualtyCue.ARMS) || tells(CasualtyCue.WAR);
    if (at.trigger().suffixed()
        || doer == null && own == null && !armed && !isByBody()
        || tells(CasualtyCue.ACCIDENT)) {
      return false;
    }
    if (doer != null) {
      draft.add(doer.entity(), Role.ACTOR);
    }
    if (own != null) {
      own.entities().forEach(entity -> draft.add(entity, Role.ACTOR));
    }
    Argument killed = at.isVerb() && doer == null ? clause.antecedent(at.first()) : null;
    boolean himself = killed != null && killed.entity().isPerson();
    Argument behind = himself ? killed : victim(doer);
    Argument victim = behind == null && doer == null && own == null ? fallen() : behind;
    if (victim != null) {
      draft.add(victim.entity(), Role.RECIPIENT);
    }
    String country = Scene.country(clause, at);
    if (victim == null) {
      own(draft, country);
    }
    by(draft);
    if (!draft.hasActor()) {
      new Killers(clause, at, discourse).fill(draft);
    }
    boolean home =
        country != null && draft.in(Role.ACTOR).contains(discourse.registry().country(country));
    boolean there =
        country != null
            && !home
            && !Allies.areIn(discourse, clause, country)
            && !people.areFighters(at.end());
    boolean war = tells(CasualtyCue.WAR) || draft.hasActor();
    if (draft.in(Role.RECIPIENT).isEmpty() && there && war) {
      draft.add(discourse.registry().country(Objects.requireNonNull(country)), Role.RECIPIENT);
    }
    return !draft.in(Role.RECIPIENT).isEmpty()
        || doer != null && people.are(doer.mention().end())
        || own != null && people.are(at.end())
        || isAtHome(draft);
  }

  /** {@code أعلنت فلانة مقتل أحد جنودها}, {@code أعلن الجيش الفلاني مقتل جنديين}. */
  private void own(Draft draft, @Nullable String scene) {
    Subject lost = at.isNoun() ? OwnForces.fallen(clause, at.end()) : null;
    if (lost != null) {
      lost.entities().forEach(entity -> draft.add(entity, Role.RECIPIENT));
    } else {
      draft.add(OwnFallen.of(clause, at, discourse, scene), Role.RECIPIENT);
    }
  }

  /** {@code قتل ستة أشخاص بسيارة مفخخة}, with no place told. */
  private boolean isAtHome(Draft draft) {
    AttackAtHome unplaced = new AttackAtHome(clause, at, discourse);
    return people.are(at.end())
        && !people.areFighters(at.end())
        && unplaced.isPlain()
        && unplaced.fill(draft, Role.RECIPIENT);
  }

  /** {@code لقي ثلاثة من عناصر تنظيم فلان مصرعهم في غارة}: who stands behind the verb fell. */
  private boolean metTheirDeath(Draft draft) {
    int verb = met();
    if (verb < 0 || !tells(CasualtyCue.WAR) || tells(CasualtyCue.ACCIDENT)) {
      return false;
    }
    clause.arguments().stream()
        .filter(a -> a.mention().first() > verb && a.mention().end() <= at.first())
        .filter(a -> a.mention().kind() != Mention.Kind.PLACE && a.mention().city() == null)
        .filter(a -> !a.entity().isPerson())
        .findFirst()
        .ifPresent(a -> draft.add(a.entity(), Role.RECIPIENT));
    by(draft);
    return !draft.in(Role.RECIPIENT).isEmpty();
  }

  /** The verb of meeting one's death, -1 for none. */
  private int met() {
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - MET); i--) {
      if (clause.tokens().get(i).readsAny(MEETS)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code على يد تنظيم فلان}: that tells of force though no arms are told of. */
  private boolean isByBody() {
    return clause.arguments().stream()
        .anyMatch(a ->
            a.mention().first() >= at.end()
                && a.is(Prepositions.AGENT)
                && a.mention().canTakePart()
                && !a.entity().isPerson());
  }

  private boolean tells(CasualtyCue cue) {
    return clause.tokens().stream().anyMatch(token -> words.is(cue, token));
  }

  /** {@code قتلت فلانة}, {@code قتل الجيش الفلاني}: who stands right behind the active verb. */
  private @Nullable Argument doer() {
    Argument next = clause.startingAt(at.end());
    boolean active = at.isVerb() && at.trigger().lemma().endsWith("قتل");
    if (!active || next == null || !next.isBare() || !next.mention().canTakePart()) {
      return null;
    }
    boolean force =
        next.entity().kind() == ParticipantKind.ORGANISATION
            || !next.entity().isPerson()
                && (isOfForces(next.mention()) || people.areCounted(next.mention().end()))
            || next.entity().kind() == ParticipantKind.COUNTRY
                && next.mention().kind() == Mention.Kind.NAME;
    boolean counted = clause.tokens().get(next.mention().first()).isNumber();
    return force && !counted && hasObject(next.mention().end()) ? next : null;
  }

  /** {@code القوات الفلانية}, {@code قوة من الجيش الفلاني}. */
  private boolean isOfForces(Mention mention) {
    return clause.tokens().subList(mention.first(), mention.end()).stream()
        .anyMatch(t -> clause.cues().deeds().is(DeedCue.FORCES, t.forms().getLast().word()));
  }

  /** Behind the doer stands whom he kills, or {@code بالرصاص} and whom, not {@code في}. */
  private boolean hasObject(int token) {
    return isByBullets(token) && people.are(token + 1) || isObject(token);
  }

  private boolean isByBullets(int token) {
    return token < clause.tokens().size()
        && clause.tokens().get(token).folded().startsWith("ب")
        && words.is(CasualtyCue.ARMS, clause.tokens().get(token));
  }

  private boolean isObject(int token) {
    return token < clause.tokens().size()
        && (clause.tokens().get(token).isWord() || people.areCounted(token))
        && (Government.preposition(clause, token).isEmpty()
            || clause.tokens().get(token).reads("نحو"))
        && clause.barrier(token) == Barrier.NONE;
  }

  /** Who is named right behind as killed, null where who killed stands there or nobody. */
  @Nullable Argument told() {
    return doer() == null ? victim(null) : null;
  }

  private @Nullable Argument victim(@Nullable Argument doer) {
    int behind = doer == null ? at.end() : doer.mention().end();
    int from = doer != null && isByBullets(behind) ? behind + 1 : behind;
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.first() < from) {
        continue;
      }
      boolean some = mention.kind() == Mention.Kind.GROUP && argument.is("من");
      boolean near =
          mention.first() - from <= NEAR && (argument.isBare() || some || isOfBody(argument));
      String by = Government.of(clause, from, argument);
      boolean among = some || by.equals("من") && !argument.is("من") || isOfBody(argument);
      if (!near || !among && !by.isEmpty() || isBroken(from, mention)) {
        return null;
      }
      if (mention.kind() != Mention.Kind.PLACE) {
        return argument;
      }
    }
    return null;
  }

  /** {@code عشرين مسلحا من حركة فلان}. */
  private boolean isOfBody(Argument argument) {
    int people = argument.mention().first() - 2;
    return argument.is("من", "في")
        && argument.entity().kind() == ParticipantKind.ORGANISATION
        && people >= at.end()
        && UnnamedPeople.are(clause.cues(), clause.tokens().get(people));
  }

  /** {@code جنديا فلانيا قتل في}: people right before the verb, behind which no object stands. */
  private @Nullable Argument fallen() {
    boolean told = at.isVerb() || at.form().word().equals(KILLED);
    Argument before = told && isWithoutObject() ? endingAt(at.first()) : null;
    if (before == null) {
      return null;
    }
    Mention mention = before.mention();
    int noun = mention.kind() == Mention.Kind.ADJECTIVE ? mention.first() - 1 : mention.first();
    boolean some = mention.kind() == Mention.Kind.ADJECTIVE || mention.kind() == Mention.Kind.GROUP;
    return some && noun >= 0 && UnnamedPeople.are(clause.cues(), clause.tokens().get(noun))
        ? before
        : null;
  }

  private @Nullable Argument endingAt(int token) {
    return clause.arguments().stream()
        .filter(a -> a.mention().end() == token)
        .findFirst()
        .orElse(null);
  }

  private boolean isWithoutObject() {
    return at.end() >= clause.tokens().size()
        || !clause.tokens().get(at.end()).isWord()
        || !Government.preposition(clause, at.end()).isEmpty();
  }

  private boolean isBroken(int from, Mention mention) {
    for (int i = from; i < mention.first(); i++) {
      if (clause.isVerb(i) || clause.barrier(i) != Barrier.NONE || clause.tokens().get(i).is('،')) {
        return true;
      }
    }
    return false;
  }

  /** {@code برصاص الجيش الفلاني}, {@code في غارة فلانية}, {@code على يد فلان}. */
  private void by(Draft draft) {
    Entity striker = striker();
    if (striker != null) {
      draft.add(striker, Role.ACTOR);
      return;
    }
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.first() < at.end() || argument.entity().isPerson()) {
        continue;
      }
      boolean agent = argument.is(Prepositions.AGENT) && mention.canTakePart();
      if (agent || isOfStrike(mention)) {
        draft.add(argument.entity(), Role.ACTOR);
        return;
      }
    }
  }

  /** {@code في غارة شنتها طائرات فلانية}. */
  private @Nullable Entity striker() {
    for (TriggerAt strike : clause.triggers()) {
      Subject doer =
          strike.first() >= at.end()
                  && strike.isNoun()
                  && words.is(CasualtyCue.STRIKE, clause.tokens().get(strike.first()))
              ? RelativeDoer.of(clause, strike)
              : null;
      if (doer != null
          && !doer.entities().isEmpty()
          && isNear(strike, doer.entities().getFirst())) {
        return doer.entities().getFirst();
      }
    }
    return null;
  }

  /** Not {@code هجوم شنه مسلحون في زي جيش فلان}. */
  private boolean isNear(TriggerAt strike, Entity striker) {
    return !striker.isPerson()
        && clause.arguments().stream()
            .filter(a -> a.entity().equals(striker) && a.mention().first() >= strike.end())
            .anyMatch(a -> a.mention().first() - strike.end() <= STRIKER);
  }

  private boolean isOfStrike(Mention mention) {
    boolean adjective = mention.kind() == Mention.Kind.ADJECTIVE;
    boolean group = mention.kind() == Mention.Kind.GROUP || mention.kind() == Mention.Kind.NAME;
    boolean quoted = mention.first() > 0 && !clause.tokens().get(mention.first() - 1).isWord();
    int back = adjective || quoted ? 2 : 1;
    for (int i = mention.first() - 1; i >= Math.max(at.end(), mention.first() - back); i--) {
      if (words.is(CasualtyCue.STRIKE, clause.tokens().get(i))) {
        return adjective || group && mention.city() == null;
      }
    }
    return false;
  }
}
