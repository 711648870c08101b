package org.diwan.warehouse;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.diwan.model.Agreement;
import org.diwan.model.AgreementType;
import org.diwan.model.DateSpan;
import org.diwan.model.Event;
import org.diwan.model.EventType;
import org.diwan.model.Participant;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Participation;
import org.diwan.model.Passage;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The blocks within which mentions may be the same fact. Mentions with different keys never join,
 * but for deeds of the same actors, one of which {@linkplain LeftOutRecipient leaves out} whom they
 * are done to.
 *
 * <ul>
 *   <li>an event's block is its type, its sides and the year of its date (or of publication);
 *   <li>the signing of a document that the world knows by name is a block of its own;
 *   <li>an agreement's block is its family of documents and its sides; a document that the world
 *       knows by name is a block of its own, whomever an article names with it;
 *   <li>a side is a country, which stands for its people and organisations, else the organisation,
 *       else the person;
 *   <li>a gathering of bodies of several states is theirs, whoever else is named with it;
 *   <li>where the type does not say who does it to whom, the sides are one set.
 * </ul>
 */
final class MatchKeys {
  private static final Set<EventType> MUTUAL =
      EnumSet.of(
          EventType.MEETING,
          EventType.CALL,
          EventType.CONFERENCE,
          EventType.SIGNING,
          EventType.DECLARATION,
          EventType.RELATIONS,
          EventType.COOPERATION,
          EventType.AGREE);

  /**
   * Begins the block of a document the world knows or of its signing; {@code touched_blocks.sql}
   * looks for it.
   */
  private static final String KNOWN = "KNOWN";

  private static final int LONGEST = 500;

  /** Begins the key of a body that no list holds. */
  private static final String UNLISTED = "O:~";

  private MatchKeys() {}

  static String of(Event event, Passage passage, @Nullable LocalDate publishedOn) {
    if (passage.document() != null) {
      return event.type() + "|" + KNOWN + "|" + passage.document();
    }
    return event.type() + "|" + sides(event) + "|" + year(event.date(), publishedOn);
  }

  static String of(Agreement agreement) {
    return agreement.known() == null
        ? family(agreement.type()) + "|" + sides(agreement.parties())
        : KNOWN + "|" + agreement.known().id();
  }

  private static String sides(Event event) {
    if (event.type() == EventType.CONFERENCE) {
      String bodies = bodies(event);
      if (!bodies.isEmpty()) {
        return bodies;
      }
    }
    return MUTUAL.contains(event.type())
        ? sides(inRoles(event, Role.ACTOR, Role.RECIPIENT))
        : sides(inRoles(event, Role.ACTOR))
            + ">"
            + sides(inRoles(event, Role.RECIPIENT, Role.HOST));
  }

  /** Bodies of states that meet: one telling names the host beside them and another does not. */
  private static String bodies(Event event) {
    return bounded(
        inRoles(event, Role.ACTOR).stream()
            .filter(p -> p.kind() == ParticipantKind.ORGANISATION && p.countryIso3() == null)
            .map(Participant::key)
            .filter(key -> !key.startsWith(UNLISTED))
            .distinct()
            .sorted()
            .collect(joining("+")));
  }

  private static List<Participant> inRoles(Event event, Role first, Role... others) {
    Set<Role> roles = EnumSet.of(first, others);
    return event.participations().stream()
        .filter(p -> roles.contains(p.role()))
        .map(Participation::participant)
        .toList();
  }

  private static String sides(Collection<Participant> participants) {
    Stream<String> known = participants.stream().map(MatchKeys::side).filter(Objects::nonNull);
    List<String> sides = known.distinct().sorted().toList();
    return bounded(
        sides.isEmpty()
            ? participants.stream().map(Participant::key).distinct().sorted().collect(joining("+"))
            : String.join("+", sides));
  }

  /** An index refuses what hundreds of parties would make; their hash stands for them as well. */
  private static String bounded(String sides) {
    return sides.length() <= LONGEST ? sides : "#" + Hashes.sha256(sides);
  }

  /** Null for a person of unknown country, who is on the side of whoever else is named. */
  private static @Nullable String side(Participant participant) {
    String country = participant.countryIso3();
    if (country != null) {
      return country;
    }
    return participant.kind() == ParticipantKind.PERSON ? null : participant.key();
  }

  private static String year(@Nullable DateSpan date, @Nullable LocalDate publishedOn) {
    LocalDate day = date == null ? publishedOn : date.from();
    return day == null ? "" : Integer.toString(day.getYear());
  }

  /** Kinds of document that the press takes for each other. */
  private static AgreementType family(AgreementType type) {
    return switch (type) {
      case TREATY, AGREEMENT, CONVENTION, PROTOCOL -> AgreementType.AGREEMENT;
      case MOU, LETTER_OF_INTENT -> AgreementType.MOU;
      case ACTION_PLAN, PROGRAMME -> AgreementType.PROGRAMME;
      case MINUTES, JOINT_STATEMENT, CONTRACT, DOCUMENT -> type;
    };
  }
}
