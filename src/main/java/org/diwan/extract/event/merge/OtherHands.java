package org.diwan.extract.event.merge;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/**
 * Two deeds of which others are the hands, or whom they befall: {@code قصفت فلانة فلانة}, {@code
 * قصفت فلانة فلانا}. Who suffers here and does it to another there is told of twice.
 */
final class OtherHands {
  /** Deeds that one does to another. */
  private static final Set<EventType> DIRECTED =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.CONCEDE);

  /** Sentences within which a man is the one who died of the blow told there. */
  private static final int NEAR = 1;

  /** How land is taken: endings of lemmas. */
  private static final List<String> CONQUESTS =
      List.of(":غزا", ":احتل", ":اجتاح", ":سيطر", ":استولى", ":اقتحم");

  private OtherHands() {}

  static boolean did(Draft a, Draft b) {
    return DIRECTED.contains(a.type)
        && (areOthers(a, b)
            || isAnswered(a, b)
            || isAnswered(b, a)
            || a.type == EventType.ASSAULT
                && (befallOthers(a, b) || isStillToCome(a, b) || isOfWar(a, b)));
  }

  /** A body that suffers here does it there. */
  private static boolean areOthers(Draft a, Draft b) {
    if (!Collections.disjoint(a.in(Role.ACTOR), b.in(Role.ACTOR))) {
      return false;
    }
    boolean others = Collections.disjoint(a.sides(Role.ACTOR), b.sides(Role.ACTOR));
    boolean known = a.hasActor() && b.hasActor() && (isDirected(a) || isDirected(b));
    return known && others || isStruckBack(a, b) || isStruckBack(b, a);
  }

  private static boolean isDirected(Draft draft) {
    return draft.hasActor() && !draft.in(Role.RECIPIENT).isEmpty();
  }

  private static boolean isStruckBack(Draft struck, Draft strikes) {
    return strikes.sides(Role.ACTOR).size() == 1
        && isDirected(strikes)
        && strikes.in(Role.ACTOR).stream()
            .filter(e -> e.kind() == ParticipantKind.ORGANISATION)
            .anyMatch(
                e -> struck.in(Role.RECIPIENT).contains(e) || isOnItsLand(struck, strikes, e));
  }

  /** The land of the body that strikes another is struck, and not by that body. */
  private static boolean isOnItsLand(Draft struck, Draft strikes, Entity body) {
    String land = body.countryIso3();
    return land != null
        && !struck.hasActor()
        && struck.in(Role.RECIPIENT).stream().allMatch(e -> land.equals(e.countryIso3()))
        && strikes.in(Role.RECIPIENT).stream().noneMatch(e -> land.equals(e.countryIso3()));
  }

  /** {@code طرد دبلوماسيين من فلانة. … وردت فلانة بطرد دبلوماسيين من أخرى}. */
  private static boolean isAnswered(Draft struck, Draft strikes) {
    Set<String> doers = strikes.groups(Role.ACTOR);
    Set<String> whom = strikes.groups(Role.RECIPIENT);
    Set<String> sufferers = struck.groups(Role.RECIPIENT);
    return (struck.type == EventType.ASSAULT || struck.type == EventType.SANCTION)
        && !struck.hasActor()
        && isDirected(strikes)
        && !Collections.disjoint(sufferers, doers)
        && Collections.disjoint(whom, doers)
        && Collections.disjoint(whom, sufferers);
  }

  /** {@code اغتيال فلان}, {@code هجوم على الحزب}: a man who is killed is not the body struck. */
  private static boolean befallOthers(Draft a, Draft b) {
    return Math.abs(a.sentence - b.sentence) > NEAR
        && Collections.disjoint(a.in(Role.ACTOR), b.in(Role.ACTOR))
        && (befallsMen(a, b) || befallsMen(b, a));
  }

  private static boolean befallsMen(Draft killing, Draft blow) {
    List<Entity> men = killing.in(Role.RECIPIENT);
    List<Entity> struck = blow.in(Role.RECIPIENT);
    return !men.isEmpty()
        && !struck.isEmpty()
        && men.stream().allMatch(e -> e.isPerson() && e.isNamed())
        && Collections.disjoint(men, struck);
  }

  /** {@code هاجموا قوات الأمن أمس. … تستعد القوات لدحر فلان}: others suffer what is to come. */
  private static boolean isStillToCome(Draft a, Draft b) {
    boolean one = (a.status == EventStatus.PLANNED) != (b.status == EventStatus.PLANNED);
    return one
        && (areParted(a.groups(Role.RECIPIENT), b.groups(Role.RECIPIENT))
            || isOver(a, b)
            || isOver(b, a));
  }

  /** {@code تفجيرات المدينة. … منذ أن غزت فلانة البلاد}: who took the land is not who struck it. */
  private static boolean isOfWar(Draft a, Draft b) {
    return a.hasActor() != b.hasActor()
        && Math.abs(a.sentence - b.sentence) > NEAR
        && isConquest(a) != isConquest(b);
  }

  private static boolean isConquest(Draft draft) {
    return draft.mentions.stream().allMatch(m -> CONQUESTS.stream().anyMatch(m.rule()::endsWith));
  }

  private static boolean areParted(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  /** Who did it is told only of what is to come: it has been done by somebody else. */
  private static boolean isOver(Draft planned, Draft done) {
    return planned.status == EventStatus.PLANNED
        && planned.hasActor()
        && !done.hasActor()
        && (done.firm || done.dated);
  }
}
