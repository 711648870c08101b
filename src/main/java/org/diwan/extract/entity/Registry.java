package org.diwan.extract.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diwan.extract.refusal.Refusals;
import org.diwan.gazetteer.City;
import org.diwan.gazetteer.Country;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Holding;
import org.diwan.gazetteer.Organisation;
import org.diwan.gazetteer.Person;
import org.diwan.model.OfficeClass;
import org.diwan.model.Participant;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * The participants of one article. A person is found again by list, by name within the article, by
 * office and a name like the holder's, or by office alone; an office alone means the one whom the
 * article named with it before, else its holder on the day of reference, else an unnamed holder.
 */
public final class Registry {
  private static final Set<String> DESCRIPTIONS =
      Set.of(
          "المسوول",
          "المسووله",
          "الدبلوماسي",
          "الدبلوماسيه",
          "الوزير",
          "الوزيره",
          "السياسي",
          "القيادي",
          "الامير");

  /** Who is merely described, by no office of his own. */
  private static final Set<String> INDEFINITE =
      Set.of("مسوول", "مسووله", "دبلوماسي", "دبلوماسيه", "سياسي", "قيادي");

  private static final int MOST_MEMBERS = 12;
  private final Gazetteer gazetteer;
  private final @Nullable String home;
  private final @Nullable LocalDate day;
  private final Map<String, Entity> byKey = new LinkedHashMap<>();
  private final List<Entity> persons = new ArrayList<>();
  private Set<Entity> pair = Set.of();
  private final Refusals refusals;
  private @Nullable Entity last;

  public Registry(Gazetteer gazetteer, @Nullable String home, @Nullable LocalDate day) {
    this(gazetteer, home, day, Refusals.unheard());
  }

  /**
   * @param refusals where the readings of the article say what they do not take
   */
  public Registry(
      Gazetteer gazetteer, @Nullable String home, @Nullable LocalDate day, Refusals refusals) {
    this.gazetteer = gazetteer;
    this.home = home;
    this.day = day;
    this.refusals = refusals;
  }

  public Refusals refusals() {
    return refusals;
  }

  public @Nullable String home() {
    return home;
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  public List<Entity> persons() {
    return persons;
  }

  public Entity country(String iso3) {
    return byKey.computeIfAbsent(
        "C:" + iso3,
        key -> {
          Country country = gazetteer.country(iso3);
          return new Entity(
              ParticipantKind.COUNTRY,
              key,
              country == null ? iso3 : country.nameAr(),
              country == null ? null : country.nameEn(),
              iso3,
              true);
        });
  }

  Entity organisation(Organisation organisation) {
    return byKey.computeIfAbsent(
        "O:" + organisation.id(),
        key ->
            new Entity(
                ParticipantKind.ORGANISATION,
                key,
                organisation.nameAr(),
                organisation.nameEn(),
                organisation.countryIso3(),
                true));
  }

  public @Nullable Entity organisation(String id) {
    Organisation organisation = gazetteer.organisation(id);
    return organisation == null ? null : organisation(organisation);
  }

  Entity organisation(String name, @Nullable String iso3) {
    String country = iso3 == null ? home : iso3;
    String key = "O:~" + Fold.fold(name) + (country == null ? "" : "@" + country);
    return byKey.computeIfAbsent(
        key, k -> new Entity(ParticipantKind.ORGANISATION, k, name, null, country, true));
  }

  @Nullable Entity person(PersonPhrase read) {
    PersonPhrase phrase = counterpart(read);
    if (phrase.isNamed() && NameLikeness.words(phrase.name()).isEmpty()) {
      return null;
    }
    Entity entity = phrase.isNamed() ? named(phrase) : holder(phrase);
    if (entity != null && !phrase.former() && !isDescription(phrase)) {
      phrase.claims().forEach(claim -> claim(entity, claim));
    }
    if (entity != null) {
      last = entity;
    }
    return entity;
  }

  private static boolean isDescription(PersonPhrase phrase) {
    return !phrase.isNamed()
        && DESCRIPTIONS.contains(Fold.fold(phrase.claims().getFirst().title()).split(" ")[0]);
  }

  /** {@code نظيره} holds the office of the person named before. */
  private PersonPhrase counterpart(PersonPhrase phrase) {
    if (last == null
        || phrase.claims().isEmpty()
        || !Fold.fold(phrase.claims().getFirst().title()).startsWith("نظير")
        || last.offices().isEmpty()) {
      return phrase;
    }
    PersonPhrase.Claim claim = phrase.claims().getFirst();
    Map.Entry<OfficeClass, String> office = last.offices().entrySet().iterator().next();
    List<PersonPhrase.Claim> claims = new ArrayList<>(phrase.claims());
    claims.set(
        0,
        new PersonPhrase.Claim(
            office.getKey(), office.getValue(), claim.countryIso3(), claim.organisation()));
    return new PersonPhrase(
        phrase.first(),
        phrase.end(),
        phrase.endUnit(),
        claims,
        phrase.name(),
        phrase.known(),
        phrase.former());
  }

  private void claim(Entity entity, PersonPhrase.Claim claim) {
    if (claim.office() != OfficeClass.OTHER) {
      entity.addOffice(
          leadsParty(entity, claim) ? OfficeClass.PARTY_LEADER : claim.office(), claim.title());
    }
    Organisation organisation = claim.organisation();
    if (organisation != null && organisation.countryIso3() == null) {
      entity.setOrganisationIfUnknown(organisation.id());
      if (claim.office() == OfficeClass.IGO_HEAD
          || claim.office() == OfficeClass.IGO_OFFICIAL
          || organisation.kind().equals("IGO") && claim.countryIso3() == null) {
        entity.clearCountry();
      }
    } else {
      entity.setCountryIfUnknown(claim.countryIso3());
    }
  }

  /**
   * A bare {@code الأمين العام} who leads a party, as the list or a state office beside it tells.
   */
  private boolean leadsParty(Entity entity, PersonPhrase.Claim claim) {
    if (claim.office() != OfficeClass.IGO_HEAD || claim.organisation() != null) {
      return false;
    }
    Person person =
        entity.key().startsWith("P:") ? gazetteer.person(entity.key().substring(2)) : null;
    boolean listed =
        person != null
            && gazetteer.holdings().of(person).stream()
                .anyMatch(h -> h.officeClass() == OfficeClass.PARTY_LEADER);
    return listed || entity.holds(OfficeClass.HEAD_OF_STATE);
  }

  /** The party that a person of a country leads, as the article or the list tells. */
  public @Nullable Entity party(String iso3) {
    for (Entity entity : persons) {
      Person person =
          iso3.equals(entity.countryIso3()) && entity.key().startsWith("P:")
              ? gazetteer.person(entity.key().substring(2))
              : null;
      if (person != null) {
        for (Holding holding : gazetteer.holdings().of(person)) {
          String id = holding.organisationId();
          if (holding.officeClass() == OfficeClass.PARTY_LEADER
              && id != null
              && (day == null || holding.covers(day))) {
            return organisation(id);
          }
        }
      }
    }
    return null;
  }

  private Entity named(PersonPhrase phrase) {
    Person known = phrase.known() == null ? likeHolder(phrase) : phrase.known();
    if (known != null) {
      return listed(known, phrase.name());
    }
    for (Entity person : persons) {
      if (person.isNamed()
          && NameLikeness.agree(person.nameAr(), phrase.name())
          && sameCountry(person, phrase)
          && mayHold(person, phrase)) {
        person.lengthenName(phrase.name());
        return person;
      }
    }
    String country = countryOf(phrase);
    String key =
        "P:~"
            + String.join(" ", NameLikeness.words(phrase.name()))
            + (country == null ? "" : "@" + country);
    Entity entity = new Entity(ParticipantKind.PERSON, key, phrase.name(), null, country, true);
    byKey.put(key, entity);
    persons.add(entity);
    return entity;
  }

  /**
   * Whether a person found again by one word of his name may hold the office that stands beside it.
   */
  private static boolean mayHold(Entity person, PersonPhrase phrase) {
    if (NameLikeness.words(phrase.name()).size() > 1
        || phrase.claims().isEmpty()
        || person.offices().isEmpty()) {
      return true;
    }
    OfficeClass office = phrase.claims().getFirst().office();
    return person.holds(office) || !Offices.isSingle(office);
  }

  private static boolean sameCountry(Entity person, PersonPhrase phrase) {
    String country = phrase.country();
    return country == null || person.countryIso3() == null || country.equals(person.countryIso3());
  }

  private Entity listed(Person person, String name) {
    Entity entity = byKey.get("P:" + person.id());
    if (entity == null) {
      String shown = NameLikeness.words(name).size() > 1 ? name : person.nameAr();
      entity =
          new Entity(
              ParticipantKind.PERSON,
              "P:" + person.id(),
              shown,
              person.nameEn(),
              person.countryIso3(),
              true);
      entity.setReferenceName(person.nameAr());
      byKey.put(entity.key(), entity);
      persons.add(entity);
    }
    return entity;
  }

  /** The listed holder of a claimed office whose name is like the one written. */
  private @Nullable Person likeHolder(PersonPhrase phrase) {
    for (PersonPhrase.Claim claim : phrase.claims()) {
      String of = scope(claim);
      Person holder = of == null ? null : likeHolder(claim.office(), of, phrase.name());
      if (holder != null) {
        return holder;
      }
      if (claim.countryIso3() == null
          && claim.organisation() == null
          && Offices.isSingle(claim.office())) {
        for (String country : countries()) {
          holder = likeHolder(claim.office(), country, phrase.name());
          if (holder != null) {
            return holder;
          }
        }
      }
    }
    return null;
  }

  private @Nullable Person likeHolder(OfficeClass office, String of, String name) {
    List<Holding> like =
        gazetteer.holdings().of(office, of).stream()
            .filter(h -> NameLikeness.agree(h.person().nameAr(), name))
            .toList();
    for (Holding holding : like) {
      if (day == null || holding.covers(day)) {
        return holding.person();
      }
    }
    return like.isEmpty() ? null : like.getFirst().person();
  }

  /** Countries that the article named so far. */
  private List<String> countries() {
    return byKey.values().stream()
        .filter(e -> e.kind() == ParticipantKind.COUNTRY)
        .map(Entity::side)
        .toList();
  }

  private @Nullable String scope(PersonPhrase.Claim claim) {
    Organisation organisation = claim.organisation();
    if (organisation != null && organisation.countryIso3() == null) {
      return organisation.id();
    }
    return claim.countryIso3() == null ? home : claim.countryIso3();
  }

  private @Nullable String countryOf(PersonPhrase phrase) {
    for (PersonPhrase.Claim claim : phrase.claims()) {
      if (claim.organisation() != null && claim.organisation().kind().equals("IGO")) {
        return null;
      }
    }
    return phrase.country() == null ? home : phrase.country();
  }

  private @Nullable Entity holder(PersonPhrase phrase) {
    PersonPhrase.Claim claim = phrase.claims().getFirst();
    if (DESCRIPTIONS.contains(Fold.fold(claim.title()).split(" ")[0])) {
      return described(claim);
    }
    String of = scope(claim);
    if (claim.countryIso3() == null && claim.organisation() == null && home != null) {
      for (int i = persons.size() - 1; i >= 0; i--) {
        if (persons.get(i).holds(claim.office())
            && home.equals(persons.get(i).countryIso3())
            && sameTitle(persons.get(i), claim)) {
          return persons.get(i);
        }
      }
    }
    for (int i = persons.size() - 1; i >= 0; i--) {
      Entity person = persons.get(i);
      boolean same =
          claim.countryIso3() == null && claim.organisation() == null
              || of == null
              || of.equals(person.countryIso3())
              || of.equals(person.organisationId());
      if (person.holds(claim.office()) && same && sameTitle(person, claim)) {
        return person;
      }
    }
    if (of == null
        || phrase.former()
        || claim.office() == OfficeClass.OTHER
        || isNobody(Fold.fold(claim.title()))) {
      return null;
    }
    Optional<Holding> holder = gazetteer.holdings().holder(claim.office(), of, day);
    if (holder.isPresent() && Titles.alike(holder.get().titleAr(), claim)) {
      Person person = holder.get().person();
      return listed(person, person.nameAr());
    }
    return unnamed(claim, of);
  }

  private static boolean isNobody(String title) {
    return INDEFINITE.contains(title.split(" ")[0]) || title.equals("النايب");
  }

  /** {@code المسؤول الإسباني}, {@code الوزير}: the last person named whom it fits, else nobody. */
  private @Nullable Entity described(PersonPhrase.Claim claim) {
    boolean minister = Fold.fold(claim.title()).startsWith("الوزير");
    Entity best = last != null && fits(last, claim, minister) ? last : null;
    for (int i = persons.size() - 1; best == null && i >= 0; i--) {
      best = fits(persons.get(i), claim, minister) ? persons.get(i) : null;
    }
    return best;
  }

  private static boolean fits(Entity person, PersonPhrase.Claim claim, boolean minister) {
    boolean same = claim.countryIso3() == null || claim.countryIso3().equals(person.countryIso3());
    return same
        && (!minister
            || person.offices().keySet().stream().anyMatch(o -> o.name().contains("MINISTER")));
  }

  /**
   * Offices of a class that many hold at once are the same only where one title holds the other's
   * words.
   */
  private static boolean sameTitle(Entity person, PersonPhrase.Claim claim) {
    return switch (claim.office()) {
      case MINISTER_OTHER,
          OFFICIAL_OTHER,
          DEPUTY_MINISTER,
          IGO_OFFICIAL,
          PARTY_OFFICIAL,
          SPOKESPERSON,
          BUSINESS,
          MILITARY,
          LEGISLATOR,
          SUBNATIONAL,
          OTHER,
          RELIGIOUS -> {
        String title = Fold.fold(claim.title());
        String held = Fold.fold(person.offices().getOrDefault(claim.office(), ""));
        boolean bare = title.indexOf(' ') < 0 || title.equals("المبعوث الخاص");
        yield bare
            || held.startsWith(title)
            || title.startsWith(held)
            || NameLikeness.agree(held, title);
      }
      case MONARCH,
          HEAD_OF_STATE,
          VICE_HEAD_OF_STATE,
          CROWN_PRINCE,
          HEAD_OF_GOVERNMENT,
          DEPUTY_HEAD_OF_GOVERNMENT,
          FOREIGN_MINISTER,
          DEFENCE_MINISTER,
          INTERIOR_MINISTER,
          FINANCE_MINISTER,
          PARTY_LEADER,
          LEGISLATURE_SPEAKER,
          AMBASSADOR,
          ENVOY,
          IGO_HEAD ->
          true;
    };
  }

  private Entity unnamed(PersonPhrase.Claim claim, String of) {
    String title = Fold.fold(claim.title());
    return byKey.computeIfAbsent(
        "P:?" + claim.office() + " " + title + "@" + of,
        key -> {
          Entity entity =
              new Entity(
                  ParticipantKind.PERSON,
                  key,
                  claim.title(),
                  null,
                  gazetteer.country(of) == null ? null : of,
                  false);
          persons.add(entity);
          return entity;
        });
  }

  /** Offices of listed persons to whom the article gives none. */
  public void fillOffices() {
    for (Entity entity : persons) {
      if (entity.offices().isEmpty() && entity.key().startsWith("P:") && day != null) {
        Person person = gazetteer.person(entity.key().substring(2));
        if (person != null) {
          gazetteer.holdings().of(person).stream()
              .filter(h -> h.covers(day))
              .forEach(h -> entity.addOffice(h.officeClass(), h.titleAr()));
        }
      }
    }
  }

  /** The entity of a participant; of a person, the state or body he stands for. */
  public @Nullable Entity side(Participant participant) {
    Entity entity = byKey.get(participant.key());
    if (entity == null || !entity.isPerson()) {
      return entity;
    }
    String country = entity.countryIso3();
    String body = entity.organisationId();
    return country != null ? country(country) : body == null ? entity : organisation(body);
  }

  /**
   * The member states of an organisation where the article names every one of them, else nobody.
   */
  public List<Entity> namedMembers(Entity entity) {
    Organisation organisation =
        entity.key().startsWith("O:") ? gazetteer.organisation(entity.key().substring(2)) : null;
    if (organisation == null
        || organisation.members().isEmpty()
        || organisation.members().size() > MOST_MEMBERS) {
      return List.of();
    }
    List<Entity> members = new ArrayList<>();
    for (String iso3 : organisation.members().stream().sorted().toList()) {
      Entity member = byKey.get("C:" + iso3);
      if (member == null) {
        return List.of();
      }
      members.add(member);
    }
    return members;
  }

  /** Whether states are the members of a body. */
  public boolean isIntergovernmental(Entity entity) {
    Organisation organisation =
        entity.key().startsWith("O:") ? gazetteer.organisation(entity.key().substring(2)) : null;
    return organisation != null && organisation.kind().equals("IGO");
  }

  boolean names(String iso3) {
    return byKey.containsKey("C:" + iso3);
  }

  /** The two sides of whom the article speaks most, as its events told. */
  public Set<Entity> pair() {
    return pair;
  }

  public void setPair(Set<Entity> sides) {
    pair = sides;
  }

  public @Nullable City capital(String iso3) {
    return gazetteer.capital(iso3);
  }
}
