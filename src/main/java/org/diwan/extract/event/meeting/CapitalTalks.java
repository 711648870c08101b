package org.diwan.extract.event.meeting;

import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.gazetteer.City;
import org.diwan.gazetteer.Country;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * {@code مباحثات وزير خارجية مصر في الرياض}, {@code أجرى فلان محادثات في فلانة}: in a capital, or a
 * state, one talks with its government.
 */
public final class CapitalTalks {
  /** Tokens from the talks to the state in which they are held. */
  private static final int NEAR = 4;

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
          && isNear(argument, at)
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
        && (at.trigger().lemma().endsWith("تباحث") || at.trigger().lemma().endsWith("تشاور"));
  }

  private static boolean isSeat(Argument argument, Discourse discourse) {
    String iso3 = argument.entity().countryIso3();
    City capital = iso3 == null ? null : discourse.registry().capital(iso3);
    return argument.is("في", "ب")
        && argument.mention().kind() == Mention.Kind.PLACE
        && (argument.mention().city() == null || isCapital(capital, argument.mention()))
        && !isNeutral(iso3, discourse.registry());
  }

  /** {@code محادثات قصيرة في فلانة}; not {@code محادثات حول الأزمة في فلانة}. */
  private static boolean isNear(Argument argument, TriggerAt at) {
    return argument.mention().city() != null
        || !argument.topic() && argument.mention().first() - at.end() <= NEAR;
  }

  private static boolean isCapital(@Nullable City capital, Mention mention) {
    return capital != null
        && capital.place().cityEn() != null
        && capital.place().cityEn().equals(mention.city());
  }

  /** Whether talks in a state tell nothing of talks with it. */
  public static boolean isNeutral(@Nullable String iso3, Registry registry) {
    Country country = registry.listed(iso3);
    return country != null && country.neutral();
  }
}
