package org.diwan.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.entity.unit.Slices;
import org.diwan.extract.entity.unit.States;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** The mention that a listed country, body, city or nationality makes where it stands. */
final class ListedNames {
  private final String text;
  private final List<Token> tokens;
  private final List<Unit> units;
  private final Registry registry;
  private final Surroundings beside;

  ListedNames(
      String text, List<Token> tokens, List<Unit> units, Registry registry, Surroundings beside) {
    this.text = text;
    this.tokens = tokens;
    this.units = units;
    this.registry = registry;
    this.beside = beside;
  }

  /** The first of country, body, city and nationality that is meant; null where none is. */
  @Nullable Mention at(int i) {
    Mention found = country(i);
    found = found == null ? organisation(i) : found;
    found = found == null ? city(i) : found;
    return found == null ? nationality(i) : found;
  }

  private @Nullable Mention country(int i) {
    Meaning.OfCountry country = units.get(i).as(Meaning.OfCountry.class);
    if (country == null
        || country.weak() && !beside.hasCompany(i) && !isNoAdjective(i, country)
        || isOfAnother(i, country)) {
      return null;
    }
    Mention.Kind kind =
        beside.isPlace(i)
            ? Mention.Kind.PLACE
            : beside.isGenitive(i) ? Mention.Kind.ADJECTIVE : Mention.Kind.NAME;
    return mention(i, registry.country(country.country().iso3()), kind, null);
  }

  /** {@code قوات الاحتلال الفرنسي}: what stands for a state alone is of another one's here. */
  private boolean isOfAnother(int i, Meaning.OfCountry country) {
    return !units.get(i).isOneWord()
        && States.isNationality(units, i + 1)
        && !country.country().iso3().equals(States.of(units.get(i + 1)));
  }

  /** {@code في مالي}, {@code دعم مالي}: a state whose name is its nationality's, too. */
  private boolean isNoAdjective(int i, Meaning.OfCountry country) {
    Meaning.OfNisba nisba = units.get(i).as(Meaning.OfNisba.class);
    return nisba != null
        && units.get(i).form().word().endsWith("ي")
        && nisba.country().iso3().equals(country.country().iso3())
        && beside.isNoAdjective(i);
  }

  private @Nullable Mention organisation(int i) {
    Meaning.OfOrganisation organisation = units.get(i).as(Meaning.OfOrganisation.class);
    if (organisation == null
        || beside.areTwo(i)
        || organisation.weak() && !beside.isOfBodies(i) && !isOfArticle(i, organisation)) {
      return null;
    }
    Entity body = registry.organisation(organisation.organisation());
    body.writeAs(Slices.of(units, tokens, text, i, i + 1));
    Mention.Kind kind = body.standsForState() ? Mention.Kind.GROUP : Mention.Kind.NAME;
    return mention(i, body, kind, null);
  }

  /**
   * {@code نقابة الصحفيين}: every state has one, it is that of the outlet's own; an armed group is
   * one of a state that the article names. Not in a sentence about another state.
   */
  private boolean isOfArticle(int i, Meaning.OfOrganisation organisation) {
    String iso3 = organisation.organisation().countryIso3();
    Unit unit = units.get(i);
    boolean fighters = organisation.organisation().kind().equals("ARMED_GROUP");
    return iso3 != null
        && !unit.isOneWord()
        && (iso3.equals(registry.home()) || fighters && registry.names(iso3))
        && units.stream().map(States::of).allMatch(other -> other == null || other.equals(iso3));
  }

  private @Nullable Mention city(int i) {
    Meaning.OfCity city = cityAt(i);
    String iso3 = city == null ? null : city.city().place().countryIso3();
    if (city == null || iso3 == null || !isMeant(i, city)) {
      return null;
    }
    boolean acts =
        city.city().actsForGovernment()
            && !beside.isPlace(i)
            && !beside.isCalledCity(i)
            && !beside.isInName(i);
    return mention(
        i,
        registry.country(iso3),
        acts ? Mention.Kind.CAPITAL : Mention.Kind.PLACE,
        city.city().isRegion() ? null : city.city().place().cityEn());
  }

  /** {@code عمان}: may be a state as well, or an ordinary word. */
  private boolean isMeant(int i, Meaning.OfCity city) {
    Meaning.OfCountry country = units.get(i).as(Meaning.OfCountry.class);
    return !city.weak()
        || beside.isCalledCity(i)
        || city.equals(ofArticle(i))
        || city.city().actsForGovernment()
            && beside.isGoneTo(i)
            && (country == null || !registry.names(country.country().iso3()));
  }

  /** Behind {@code العاصمة} the capital of that name, else the first. */
  private Meaning.@Nullable OfCity cityAt(int i) {
    Unit unit = units.get(i);
    if (beside.isCalledCapital(i)) {
      for (Meaning meaning : unit.meanings()) {
        if (meaning instanceof Meaning.OfCity city && city.city().actsForGovernment()) {
          return city;
        }
      }
    }
    Meaning.OfCity named = ofArticle(i);
    return named == null ? unit.as(Meaning.OfCity.class) : named;
  }

  /**
   * {@code طرابلس}: of a capital and cities of its name in other states the one whose state alone
   * the article names; null where there are no such cities, or several states named.
   */
  private Meaning.@Nullable OfCity ofArticle(int i) {
    List<Meaning.OfCity> cities = new ArrayList<>();
    for (Meaning meaning : units.get(i).meanings()) {
      if (meaning instanceof Meaning.OfCity city && city.city().place().countryIso3() != null) {
        cities.add(city);
      }
    }
    boolean namesakes =
        cities.size() > 1 && cities.stream().anyMatch(c -> c.city().actsForGovernment());
    List<Meaning.OfCity> named =
        namesakes
            ? cities.stream().filter(c -> isNamed(c.city().place().countryIso3())).toList()
            : List.of();
    return named.size() == 1 ? named.getFirst() : null;
  }

  /** Whether the sentence, or the article before it, speaks of a state or somebody of it. */
  private boolean isNamed(@Nullable String iso3) {
    return iso3 != null
        && (registry.names(iso3)
            || units.stream().map(States::of).anyMatch(iso3::equals)
            || registry.persons().stream().anyMatch(p -> iso3.equals(p.countryIso3())));
  }

  private @Nullable Mention nationality(int i) {
    Unit unit = units.get(i);
    Meaning.OfNisba nisba = unit.as(Meaning.OfNisba.class);
    if (nisba == null || nisba.weak() && !isMeant(i, nisba)) {
      return null;
    }
    Mention.Kind kind = isPeople(unit) ? Mention.Kind.GROUP : Mention.Kind.ADJECTIVE;
    return mention(i, registry.country(nisba.country().iso3()), kind, null);
  }

  private boolean isMeant(int i, Meaning.OfNisba nisba) {
    return beside.isBesideNisba(i) || !nisba.ordinary() && beside.isBehindNoun(i);
  }

  /** {@code المصريون}; not {@code المصريتين}. */
  private static boolean isPeople(Unit unit) {
    String folded = unit.token().folded();
    return (folded.endsWith("ين") || folded.endsWith("ون"))
        && !folded.endsWith("تين")
        && Fold.isDefinite(unit.form().word());
  }

  private Mention mention(int i, Entity entity, Mention.Kind kind, @Nullable String city) {
    Unit unit = units.get(i);
    return new Mention(
        unit.first(), unit.end(), entity, unit.preposition(), unit.hasConjunction(), kind, city);
  }
}
