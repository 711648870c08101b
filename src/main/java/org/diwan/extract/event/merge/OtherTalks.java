package org.diwan.extract.event.merge;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/**
 * Two talks of one man, of which one is with others of his own state: {@code التقى فلان رئيس
 * الحزب}, {@code التقى فلان رئيس الحكومة}. Among people of one side each is a side himself.
 */
final class OtherTalks {
  private static final Set<EventType> TYPES = EnumSet.of(EventType.MEETING, EventType.CALL);
  private static final int STATE = 3;
  private static final String NEGOTIATION = "MEETING:تفاوض";

  private OtherTalks() {}

  /**
   * Whether one of them is of people of one side, of whom the other lacks some, or what states
   * negotiate.
   */
  static boolean are(Draft a, Draft b) {
    return TYPES.contains(a.type)
        && (areApart(a, b)
            || areApart(b, a)
            || isNegotiated(a, b)
            || isNegotiated(b, a)
            || isSession(a, b)
            || isSession(b, a));
  }

  /** {@code المفاوضات مع فلانة صعبة} are not the {@code قمة} of their heads, who are named. */
  private static boolean isNegotiated(Draft talks, Draft summit) {
    return isNegotiation(talks)
        && !isNegotiation(summit)
        && talks.people().isEmpty()
        && summit.people().stream().map(Entity::group).distinct().limit(2).count() == 2;
  }

  /** {@code بحث مجلس الوزراء في اجتماعه المفاوضات مع الصندوق}: it sits alone. */
  private static boolean isSession(Draft session, Draft talks) {
    List<Entity> sits = session.in(Role.ACTOR);
    return sits.size() == 1
        && sits.getFirst().kind() == ParticipantKind.ORGANISATION
        && talks.in(Role.ACTOR).contains(sits.getFirst())
        && talks.in(Role.ACTOR).stream().anyMatch(e -> !e.group().equals(sits.getFirst().group()));
  }

  private static boolean isNegotiation(Draft draft) {
    return draft.mentions.stream().allMatch(mention -> NEGOTIATION.equals(mention.rule()));
  }

  private static boolean areApart(Draft home, Draft other) {
    Set<Entity> met = met(home);
    boolean within = other.groups().size() == 1 && met.containsAll(met(other));
    return met.size() > 1
        && home.groups().size() == 1
        && areNamed(other)
        && !met(other).containsAll(met)
        && !within;
  }

  /** A body or a title may be told where elsewhere the name of a man stands. */
  private static boolean areNamed(Draft draft) {
    return draft.groups().stream().allMatch(group -> group.length() == STATE)
        && draft.people().stream().allMatch(Entity::isNamed);
  }

  private static Set<Entity> met(Draft draft) {
    return draft.in(Role.ACTOR).stream()
        .filter(actor -> actor.isPerson() && actor.isNamed())
        .collect(Collectors.toSet());
  }
}
