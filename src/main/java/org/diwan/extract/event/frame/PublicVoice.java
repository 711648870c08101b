package org.diwan.extract.event.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.event.clause.Cues;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Who refuses, pledges or threatens as a matter of public affairs, be it told toward whom or not: a
 * state, those who lead it or act for it abroad, a party, an armed group, a body of states.
 */
public final class PublicVoice {
  private static final Set<OfficeClass> STATESMEN =
      EnumSet.of(
          OfficeClass.MONARCH,
          OfficeClass.HEAD_OF_STATE,
          OfficeClass.VICE_HEAD_OF_STATE,
          OfficeClass.CROWN_PRINCE,
          OfficeClass.HEAD_OF_GOVERNMENT,
          OfficeClass.FOREIGN_MINISTER,
          OfficeClass.DEFENCE_MINISTER,
          OfficeClass.INTERIOR_MINISTER,
          OfficeClass.FINANCE_MINISTER,
          OfficeClass.PARTY_LEADER,
          OfficeClass.IGO_HEAD);

  /** Those who govern beside them. */
  private static final Set<OfficeClass> MINISTERS =
      EnumSet.of(OfficeClass.DEPUTY_HEAD_OF_GOVERNMENT, OfficeClass.MINISTER_OTHER);

  private static final Set<String> BODIES = Set.of("PARTY", "ARMED_GROUP", "IGO", "MILITARY");

  /** Ministries that deal with other states. */
  private static final Set<String> ABROAD = Set.of("الخارجيه", "خارجيه", "الدفاع", "دفاع");

  private static final Set<String> POWERS = Set.of("برلمان", "حكومه");

  private final Registry registry;
  private final Cues cues;

  public PublicVoice(Registry registry, Cues cues) {
    this.registry = registry;
    this.cues = cues;
  }

  public boolean is(Entity entity) {
    return switch (entity.kind()) {
      case COUNTRY -> true;
      case PERSON -> STATESMEN.stream().anyMatch(entity::holds);
      case ORGANISATION -> isBody(entity);
    };
  }

  /** Whether a person leads or governs a state. */
  public boolean governs(Entity entity) {
    return entity.isPerson() && (is(entity) || MINISTERS.stream().anyMatch(entity::holds));
  }

  /** Likewise a parliament or a government that refuses. */
  public boolean mayRefuse(Entity entity) {
    return is(entity)
        || entity.kind() == ParticipantKind.ORGANISATION
            && isPower(registry.kindOf(entity), entity);
  }

  private static boolean isPower(@Nullable String kind, Entity entity) {
    return kind == null
        ? POWERS.contains(Fold.fold(entity.nameAr()).split(" ")[0])
        : kind.equals("LEGISLATURE");
  }

  private boolean isBody(Entity entity) {
    @Nullable String kind = registry.kindOf(entity);
    if (kind != null) {
      return BODIES.contains(kind);
    }
    List<String> words = List.of(Fold.fold(entity.nameAr()).split(" "));
    return cues.names().is(NameCue.PUBLIC, words.getFirst())
        || words.stream().limit(2).anyMatch(ABROAD::contains);
  }
}
