package org.diwan.extract.event.merge;

import java.util.Collections;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.DateSpan;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/** Joins to a draft what the article tells of the same happening elsewhere. */
final class Joining {
  private Joining() {}

  static void join(Draft into, Draft from) {
    OneHolder.settle(into, from);
    if (!isAnswer(into, from)) {
      addRoles(into, from);
    }
    StandIns.drop(into);
    into.mentions.addAll(from.mentions);
    into.names.addAll(from.names);
    into.firm |= from.firm;
    into.within |= from.within;
    into.present &= from.present;
    into.headline |= from.headline;
    into.news |= from.news;
    into.background &= from.background;
    if (from.date != null && isBetterDated(into, from)) {
      into.date = from.date;
      into.dated |= from.dated;
    }
    if (isBetterPlaced(into, from)) {
      into.place = from.place;
    }
    JoinedStatus.settle(into, from);
    into.sentence = Math.min(into.sentence, from.sentence);
  }

  /** Further people, sides that nobody stands for yet, and whom it befalls where that is untold. */
  private static void addRoles(Draft into, Draft from) {
    Set<String> sides = into.groups();
    boolean untold = !into.roles.containsValue(Role.RECIPIENT);
    from.roles.forEach((entity, role) -> {
      boolean befalls = untold && role == Role.RECIPIENT && isOpposite(into, entity);
      boolean person = entity.isPerson() && !isMeans(into, entity);
      if (person || befalls || !sides.contains(entity.group())) {
        into.roles.putIfAbsent(entity, role);
      }
    });
  }

  /** {@code استدعت سفيرها لدى فلانة وطردت سفير فلانة}: his state is meant, already told. */
  private static boolean isMeans(Draft into, Entity entity) {
    return into.type == EventType.SANCTION
        && !entity.isNamed()
        && entity.holds(OfficeClass.AMBASSADOR);
  }

  /**
   * {@code حذر فلان}, {@code حذر فلان البرلمان}: a body of the doer's own land is another side; the
   * land itself is one only to those of another, {@code تحاصر فلانة ومعارضون من فلانة بلدة}.
   */
  private static boolean isOpposite(Draft draft, Entity entity) {
    if (entity.kind() == ParticipantKind.ORGANISATION) {
      return true;
    }
    Set<String> lands = draft.groups(Role.ACTOR);
    return lands.size() > 1
        && draft.in(Role.ACTOR).stream()
            .noneMatch(
                e -> e.group().equals(entity.group()) && e.kind() != ParticipantKind.ORGANISATION);
  }

  /** Who attacks in one is attacked by another in the other: of blow and answer the first stays. */
  private static boolean isAnswer(Draft a, Draft b) {
    return a.type == EventType.ASSAULT && (isStruckBy(a, b) || isStruckBy(b, a));
  }

  private static boolean isStruckBy(Draft a, Draft b) {
    Set<String> attackers = a.groups(Role.ACTOR);
    return b.hasActor()
        && Collections.disjoint(attackers, b.groups(Role.ACTOR))
        && !Collections.disjoint(attackers, b.groups(Role.RECIPIENT));
  }

  /** Of what is to come, what is told as over says nothing. */
  private static boolean isBetterDated(Draft into, Draft from) {
    boolean over =
        into.status == EventStatus.PLANNED && from.status != EventStatus.PLANNED && !from.firm;
    DateSpan date = into.date;
    return !over
        && (date == null
            || from.dated && !into.dated
            || from.dated && from.date != null && date.contains(from.date));
  }

  /** A place is better than none, a town better than a country. */
  private static boolean isBetterPlaced(Draft into, Draft from) {
    return into.place == null
        || into.place.cityEn() == null && from.place != null && from.place.cityEn() != null;
  }
}
