package org.diwan.extract.event.recipient;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Deed;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * Whether a name may be whom a deed is done to: a state under its own name or by an adjective; a
 * place only where the deed goes to places.
 */
final class Sufferable {
  /** A body by its kind and state only: {@code الجيش} of a state, not one of rebels. */
  private static final String UNLISTED = "O:~";

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  Sufferable(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  boolean is(Draft draft, Argument argument) {
    if (frame.needs().equals("OWN_ENVOY") || frame.needs().equals("MISSION")) {
      return !argument.entity().isPerson();
    }
    String country = argument.entity().countryIso3();
    boolean defended =
        argument.entity().kind() == ParticipantKind.COUNTRY
            && country != null
            && isDefended(frame, draft, country);
    if (defended || Deed.isForce(at) && isOfOthers(argument.mention())) {
      return false;
    }
    boolean own = draft.sides(Role.ACTOR).contains(argument.entity().side());
    EventType type = draft.type;
    return switch (argument.mention().kind()) {
      case ADJECTIVE ->
          !own
              && isOfEnvoy(argument.mention())
              && type != EventType.AID
              && type != EventType.MOBILIZE;
      case PLACE -> !own && !(argument.is("في") && type != EventType.MOBILIZE);
      default ->
          !own
              || argument.entity().isPerson()
              || type == EventType.ASSAULT
              || type == EventType.COERCE;
    };
  }

  /** {@code سيطر الجيش الفلاني على طريق العاصمة}: of their own land forces strike the enemy. */
  static boolean isDefended(Frames frame, Draft draft, String country) {
    return draft.type == EventType.ASSAULT
        && draft.in(Role.ACTOR).stream()
            .anyMatch(e -> Allies.are(frame.discourse, e, country) || areForces(frame, e, country));
  }

  private static boolean areForces(Frames frame, Entity body, String country) {
    return country.equals(body.countryIso3())
        && body.key().startsWith(UNLISTED)
        && frame.cues.deeds().is(DeedCue.FORCES, Fold.fold(body.nameAr()).split(" ")[0]);
  }

  /** {@code منتقدي فلان}, {@code قرب الحدود الفلانية}: not the one who is named. */
  private boolean isOfOthers(Mention mention) {
    if (at.isVerb()
        && mention.kind() == Mention.Kind.ADJECTIVE
        && mention.first() == at.end() + 1
        && clause.tokens().get(mention.first()).folded().endsWith("ون")) {
      return true;
    }
    int from = Math.max(at.end(), mention.first() - 2);
    return from < mention.first()
        && (at.trigger().type() == EventType.ASSAULT || Deed.hasVictim(at))
        && clause.tokens().subList(from, mention.first()).stream()
            .anyMatch(t -> isAnothers(mention, t));
  }

  private boolean isAnothers(Mention mention, Token word) {
    return frame.cues.deeds().is(DeedCue.ANOTHERS, word)
        || mention.entity().kind() == ParticipantKind.COUNTRY
            && frame.cues.deeds().is(DeedCue.REBELS, word);
  }

  /** {@code طرد دبلوماسيين روسا}: the nationality of the envoys, not of what is named next. */
  private boolean isOfEnvoy(Mention mention) {
    return !frame.needs().equals("DIPLOMAT")
        || mention.conjoined()
        || isBehindEnvoy(frame, mention, 0);
  }

  /** {@code طرد دبلوماسيا روسيا}, where the adjective looks like the state. */
  static boolean isEnvoyOf(Frames frame, Argument argument, String by) {
    return frame.needs().equals("DIPLOMAT")
        && (by.isEmpty() || by.equals("من"))
        && isBehindEnvoy(frame, argument.mention(), frame.at.end());
  }

  private static boolean isBehindEnvoy(Frames frame, Mention mention, int from) {
    int before = mention.first() - 1;
    return before >= from && frame.cues.isObject(frame.clause.tokens().get(before), "DIPLOMAT");
  }
}
