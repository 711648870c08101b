package org.diwan.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diwan.model.OfficeClass;
import org.diwan.model.Place;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.diwan.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * All names of the reference data in one tree, and what is known behind them. Immutable once read;
 * safe for threads.
 */
public final class Gazetteer {
  private final PhraseTree<Meaning> tree = new PhraseTree<>();
  private final Map<String, Country> countries = new HashMap<>();
  private final Map<String, City> cities = new HashMap<>();
  private final Map<String, City> capitals = new HashMap<>();
  private final Set<String> namedLikeCapital = new HashSet<>();
  private final Map<String, Organisation> organisations = new HashMap<>();
  private final Codes codes = new Codes(countries, organisations);
  private final Campaigns campaigns = new Campaigns();
  private final Map<String, Person> people = new HashMap<>();
  private final Outlets outlets = new Outlets();
  private final TitleRows titles = new TitleRows(tree, organisations);
  private final Holdings holdings = new Holdings();
  private final StateBodies stateBodies = new StateBodies();

  private Gazetteer() {}

  public static Gazetteer read(Seeds seeds) {
    Gazetteer gazetteer = new Gazetteer();
    gazetteer.stateBodies.read(seeds);
    gazetteer.readCountries(seeds);
    gazetteer.readCities(seeds);
    gazetteer.readOrganisations(seeds);
    gazetteer.campaigns.read(seeds, gazetteer.codes);
    gazetteer.readSeries(seeds);
    gazetteer.readPeople(seeds);
    gazetteer.readHoldings(seeds);
    gazetteer.titles.read(seeds);
    gazetteer.readWordsBesideNames(seeds);
    gazetteer.outlets.read(seeds, gazetteer.codes);
    return gazetteer;
  }

  public PhraseTree<Meaning> tree() {
    return tree;
  }

  public StateBodies stateBodies() {
    return stateBodies;
  }

  public Holdings holdings() {
    return holdings;
  }

  public @Nullable Country country(String iso3) {
    return countries.get(iso3);
  }

  public @Nullable Person person(String id) {
    return people.get(id);
  }

  public @Nullable Organisation organisation(String id) {
    return organisations.get(id);
  }

  public @Nullable City capital(String iso3) {
    return capitals.get(iso3);
  }

  /** Whether a state bears a name of its capital: {@code الكويت}, {@code تونس}. */
  public boolean isNamedLikeCapital(String iso3) {
    return namedLikeCapital.contains(iso3);
  }

  /** Whether a body of many states fights in a land beside its state. */
  public boolean fightsFor(String organisationId, String iso3) {
    return campaigns.holds(organisationId, iso3);
  }

  /** Home country of an outlet by its name or web address. */
  public @Nullable String outletCountry(@Nullable String outlet) {
    return outlets.country(outlet);
  }

  /** The class of a minister by what he is minister of, folded; null for no known portfolio. */
  public @Nullable OfficeClass portfolio(String folded) {
    return titles.portfolio(folded);
  }

  /** Whether an outlet is listed as one of no country, so that its datelines tell no home. */
  public boolean isInternational(@Nullable String outlet) {
    return outlets.isInternational(outlet);
  }

  /** The place that a city's name means. */
  public Optional<Place> place(String name) {
    List<Token> tokens = Tokens.of(name);
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    PhraseTree.Match<Meaning> match = tree.longest(tokens, 0);
    if (match == null || match.end() < tokens.size()) {
      return Optional.empty();
    }
    return match.meanings().stream()
        .filter(Meaning.OfCity.class::isInstance)
        .map(m -> ((Meaning.OfCity) m).city().place())
        .findFirst();
  }

  private void readCountries(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "reference/countries.csv")) {
      Country country = Country.of(row);
      if (countries.put(country.iso3(), country) != null) {
        throw row.error("iso3 " + country.iso3() + " stands in two rows: delete one");
      }
      stateBodies.describe(country, row.list("adjectives_ar"));
      WordSet weak = new WordSet(row.list("ambiguous_ar"));
      forms(row)
          .forEach(form ->
              tree.add(form, new Meaning.OfCountry(country, weak.contains(Fold.fold(form)))));
      for (String adjective : row.list("adjectives_ar")) {
        boolean isWeak = weak.contains(Fold.fold(adjective));
        boolean ordinary = weak.contains(Fold.fold("ال" + adjective));
        Nisba.forms(adjective)
            .forEach(form ->
                tree.add(
                    form,
                    new Meaning.OfNisba(
                        country, weak.contains(form) || isWeak && form.endsWith("ي"), ordinary)));
      }
      for (String people : row.list("people_ar")) {
        tree.add(people, new Meaning.OfNisba(country, weak.contains(Fold.fold(people)), true));
        tree.add(
            "ال" + people, new Meaning.OfNisba(country, weak.contains(Fold.fold(people)), true));
      }
    }
  }

  private static List<String> forms(CsvRow row) {
    return Stream.concat(Stream.of(row.need("name_ar")), row.list("aliases_ar").stream()).toList();
  }

  private void readCities(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "reference/cities.csv")) {
      String iso3 = codes.country(row, "country_iso3");
      String cityEn = row.get("city_en").isEmpty() ? row.need("name_en") : row.get("city_en");
      boolean region = row.get("kind").equals("REGION");
      City city =
          new City(
              row.need("name_en"), new Place(cityEn, iso3), row.yes("acts_for_government"), region);
      cities.put(city.nameEn(), city);
      if (row.get("kind").equals("CAPITAL")) {
        capitals.putIfAbsent(iso3, city);
        if (forms(row).stream().anyMatch(form -> isCountry(form, iso3))) {
          namedLikeCapital.add(iso3);
        }
      }
      WordSet weak = new WordSet(row.list("ambiguous_ar"));
      forms(row)
          .forEach(
              form -> tree.add(form, new Meaning.OfCity(city, weak.contains(Fold.fold(form)))));
    }
  }

  private boolean isCountry(String form, String iso3) {
    List<Token> tokens = Tokens.of(form);
    PhraseTree.Match<Meaning> match = tree.longest(tokens, 0);
    return match != null
        && match.end() == tokens.size()
        && match.meanings().stream()
            .anyMatch(m -> m instanceof Meaning.OfCountry of && of.country().iso3().equals(iso3));
  }

  private void readOrganisations(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "reference/organisations.csv")) {
      Organisation organisation =
          new Organisation(
              row.need("id"),
              row.need("name_en"),
              row.need("name_ar"),
              row.need("kind"),
              codes.countryOrNull(row, "country_iso3"),
              codes.countryList(row, "members_iso3"));
      if (organisations.put(organisation.id(), organisation) != null) {
        throw row.error("id " + organisation.id() + " stands in two rows: give one another id");
      }
      forms(row).forEach(form -> stateBodies.list(form, organisation));
      WordSet weak = new WordSet(row.list("ambiguous_ar"));
      forms(row)
          .forEach(form ->
              tree.add(
                  form, new Meaning.OfOrganisation(organisation, weak.contains(Fold.fold(form)))));
    }
  }

  private void readSeries(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "reference/conference_series.csv")) {
      Series series =
          new Series(
              row.need("id"), codes.sides(row, "convenor"), codes.countryOrNull(row, "host_iso3"));
      forms(row).forEach(form -> tree.add(form, new Meaning.OfSeries(series)));
    }
  }

  private void readPeople(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "reference/people.csv")) {
      Person person =
          new Person(
              row.need("id"),
              row.need("name_en"),
              row.need("name_ar"),
              codes.countryOrNull(row, "country_iso3"));
      if (people.put(person.id(), person) != null) {
        throw row.error("id " + person.id() + " stands in two rows: give one another id");
      }
      forms(row)
          .forEach(form ->
              Names.variants(form).forEach(name -> tree.add(name, new Meaning.OfPerson(person))));
    }
  }

  private void readHoldings(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "reference/holdings.csv")) {
      Person person = people.get(row.need("person_id"));
      if (person == null) {
        throw row.error(
            "column person_id: unknown id '"
                + row.get("person_id")
                + "', add the person to people.csv");
      }
      holdings.add(
          new Holding(
              person,
              row.code("office_class", OfficeClass.class),
              row.get("title_ar"),
              codes.countryOrNull(row, "country_iso3"),
              codes.organisationOrNull(row, "organisation_id"),
              row.firstDay("from"),
              row.lastDay("to"),
              row.get("sureness").equals("HIGH")));
    }
  }

  /** Words beside names, and phrases in which a name is none. */
  private void readWordsBesideNames(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "lexicon/honorifics.csv")) {
      tree.add(row.need("form_ar"), new Meaning.OfHonorific(row.need("kind")));
    }
    for (CsvRow row : Csv.read(seeds, "lexicon/masks.csv")) {
      tree.add(row.need("form_ar"), new Meaning.OfMask());
    }
    for (CsvRow row : Csv.read(seeds, "reference/currencies.csv")) {
      row.list("names_ar").stream()
          .filter(name -> name.indexOf(' ') > 0)
          .flatMap(Gazetteer::withArticle)
          .forEach(name -> tree.add(name, new Meaning.OfMask()));
    }
    for (CsvRow row : Csv.read(seeds, "lexicon/side_nouns.csv")) {
      tree.add(row.need("form_ar"), new Meaning.OfSideNoun(row.need("meaning")));
    }
  }

  /** {@code دولار أمريكي} and {@code الدولار الأمريكي} name no country. */
  private static Stream<String> withArticle(String name) {
    return Stream.of(name, "ال" + name.replace(" ", " ال"));
  }
}
