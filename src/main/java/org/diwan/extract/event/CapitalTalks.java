package org.diwan.extract.event;

import org.diwan.extract.entity.Mention;
import org.diwan.extract.entity.Registry;
import org.diwan.gazetteer.City;
import org.diwan.gazetteer.Country;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/** {@code مباحثات وزير خارجية مصر في الرياض}: in a capital one talks with its government. */
final class CapitalTalks {
  private CapitalTalks() {}

  /** Adds the state where one person, whose partner is not named, holds talks. */
  static void addState(Clause clause, TriggerAt at, Draft draft, Discourse discourse) {
    if (!isOfOne(at, draft)) {
      return;
    }
    for (Argument argument : clause.after(at.end())) {
      if (argument.is("مع", "بين") || clause.isVerb(argument.mention().first())) {
        return;
      }
      if (isSeat(argument, discourse)
          && !draft.sides(Role.ACTOR).contains(argument.entity().countryIso3())) {
        draft.add(argument.entity(), Role.ACTOR);
        return;
      }
    }
  }

  private static boolean isOfOne(TriggerAt at, Draft draft) {
    return at.isNoun()
        && draft.type == EventType.MEETING
        && draft.sides(Role.ACTOR).size() < 2
        && draft.people().size() == 1
        && at.trigger().lemma().endsWith("تباحث");
  }

  private static boolean isSeat(Argument argument, Discourse discourse) {
    String iso3 = argument.entity().countryIso3();
    City capital = iso3 == null ? null : discourse.registry().capital(iso3);
    return argument.is("في", "ب")
        && argument.mention().kind() == Mention.Kind.PLACE
        && capital != null
        && capital.place().cityEn() != null
        && capital.place().cityEn().equals(argument.mention().city())
        && !isNeutral(iso3, discourse.registry());
  }

  /** Whether talks in a state tell nothing of talks with it. */
  static boolean isNeutral(@Nullable String iso3, Registry registry) {
    Country country = registry.listed(iso3);
    return country != null && country.neutral();
  }
}
