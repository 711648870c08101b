package org.diwan.extract.event;

import java.util.Objects;
import org.diwan.extract.entity.Mention;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who was killed or wounded by force, and by whom: {@code قتلت القوات الفلانية ثلاثة فلانيين},
 * {@code مقتل جنديين فلانيين في هجوم}, {@code استشهد شاب فلاني برصاص الجيش الفلاني}. Without a word
 * of arms it may have been an accident.
 */
final class Casualties {
  private static final int NEAR = 6;

  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;
  private final WordRoles<CasualtyCue> words;

  Casualties(Clause clause, TriggerAt at, Discourse discourse) {
    this.clause = clause;
    this.at = at;
    this.discourse = discourse;
    this.words = clause.cues().casualties();
  }

  boolean fill(Draft draft) {
    Argument doer = doer();
    if (at.trigger().suffixed()
        || doer == null && !tells(CasualtyCue.ARMS) && !tells(CasualtyCue.WAR)
        || tells(CasualtyCue.ACCIDENT)) {
      return false;
    }
    if (doer != null) {
      draft.add(doer.entity(), Role.ACTOR);
    }
    Argument victim = victim(doer);
    if (victim != null) {
      draft.add(victim.entity(), Role.RECIPIENT);
    }
    by(draft);
    String country = Scene.country(clause, at);
    boolean own = country != null && draft.sides(Role.ACTOR).contains(country);
    boolean there = country != null && !own && !isOfFighters();
    if (draft.in(Role.RECIPIENT).isEmpty() && there && tells(CasualtyCue.WAR)) {
      draft.add(discourse.registry().country(Objects.requireNonNull(country)), Role.RECIPIENT);
    }
    return !draft.in(Role.RECIPIENT).isEmpty();
  }

  /** {@code مقتل عشرة مسلحين}, {@code مقتل قيادي}. */
  private boolean isOfFighters() {
    int end = Math.min(clause.tokens().size(), at.end() + NEAR - 1);
    return clause.tokens().subList(at.end(), end).stream()
        .anyMatch(token -> words.is(CasualtyCue.FIGHTER, token.folded()));
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
            || !next.entity().isPerson() && isOfForces(next.mention())
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

  /** Behind the doer stands whom he kills, not {@code في}. */
  private boolean hasObject(int token) {
    return token < clause.tokens().size()
        && clause.tokens().get(token).isWord()
        && Government.preposition(clause, token).isEmpty()
        && clause.barrier(token) == Barrier.NONE;
  }

  private @Nullable Argument victim(@Nullable Argument doer) {
    int from = doer == null ? at.end() : doer.mention().end();
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.first() < from) {
        continue;
      }
      boolean some = mention.kind() == Mention.Kind.GROUP && argument.is("من");
      boolean near = mention.first() - from <= NEAR && (argument.isBare() || some);
      String by = Government.of(clause, from, argument);
      boolean among = some || by.equals("من") && !argument.is("من");
      if (!near || !among && !by.isEmpty() || isBroken(from, mention)) {
        return null;
      }
      if (mention.kind() != Mention.Kind.PLACE) {
        return argument;
      }
    }
    return null;
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

  private boolean isOfStrike(Mention mention) {
    boolean adjective = mention.kind() == Mention.Kind.ADJECTIVE;
    boolean group = mention.kind() == Mention.Kind.GROUP || mention.kind() == Mention.Kind.NAME;
    int back = adjective ? 2 : 1;
    for (int i = mention.first() - 1; i >= Math.max(at.end(), mention.first() - back); i--) {
      if (words.is(CasualtyCue.STRIKE, clause.tokens().get(i))) {
        return adjective || group && mention.city() == null;
      }
    }
    return false;
  }
}
