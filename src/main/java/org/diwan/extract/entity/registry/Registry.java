package org.diwan.extract.entity.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.extract.entity.title.OwnOffices;
import org.diwan.extract.refusal.Refusals;
import org.diwan.gazetteer.City;
import org.diwan.gazetteer.Country;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Organisation;
import org.diwan.model.Participant;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/** The participants of one article. */
public final class Registry {
  private static final int MOST_MEMBERS = 12;

  /** Kinds of bodies that speak for themselves. */
  private static final Set<String> OF_NO_STATE =
      Set.of("PARTY", "ARMED_GROUP", "NGO", "UNION", "COMPANY", "RELIGIOUS");

  private static final Set<String> FACTIONS = Set.of("PARTY", "ARMED_GROUP", "UNION");

  private final Gazetteer gazetteer;
  private final @Nullable String home;
  private final Map<String, Entity> byKey = new LinkedHashMap<>();
  private final OfficeHolders holders;
  private final Persons persons;
  private Set<Entity> pair = Set.of();
  private final Refusals refusals;

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
    this.holders = new OfficeHolders(gazetteer, home, day, this::countries);
    this.persons = new Persons(holders, byKey);
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
    return persons.all();
  }

  /** Whom a phrase means, null for nobody. */
  public @Nullable Entity person(PersonPhrase phrase) {
    return persons.of(phrase);
  }

  /** Whether a phrase names somebody, or gives the office of somebody who is known. */
  public boolean knows(PersonPhrase phrase) {
    return persons.knows(phrase);
  }

  /** Whose delegation the sentence tells, so that bare offices are of that state; null for none. */
  public void ofDelegation(@Nullable String iso3) {
    holders.ofDelegation(iso3);
  }

  /** Whose somebody is of whom only what he does tells it; when all events are read. */
  public void settle(Entity person, String iso3) {
    person.setCountryIfUnknown(iso3);
  }

  /** Offices of listed persons to whom the article gives none, or none of their own. */
  public void fillOffices(OwnOffices own) {
    persons().forEach(person -> holders.fill(person, own));
    persons()
        .forEach(person -> {
          Organisation body = person.bodyKey() == null ? holders.bodyOf(person) : null;
          if (body != null) {
            person.setBodyIfUnknown("O:" + body.id());
          }
        });
  }

  /** The party that a person of a country leads, as the list tells. */
  public @Nullable Entity party(String iso3) {
    for (Entity entity : persons()) {
      String id = iso3.equals(entity.countryIso3()) ? holders.partyOf(entity) : null;
      if (id != null) {
        return organisation(id);
      }
    }
    return null;
  }

  /**
   * Which state {@code المملكة} is: the outlet's own, else the one kingdom that the article named
   * so far; null for none.
   */
  public @Nullable String kingdom() {
    if (isKingdom(home)) {
      return home;
    }
    List<String> named = countries().stream().filter(this::isKingdom).toList();
    return named.size() == 1 ? named.getFirst() : null;
  }

  private boolean isKingdom(@Nullable String iso3) {
    Country country = listed(iso3);
    return country != null && country.kingdom();
  }

  /** Countries that the article named so far. */
  private List<String> countries() {
    return byKey.values().stream()
        .filter(e -> e.kind() == ParticipantKind.COUNTRY)
        .map(Entity::side)
        .toList();
  }

  public Entity country(String iso3) {
    return byKey.computeIfAbsent(
        "C:" + iso3,
        key -> {
          Country country = gazetteer.country(iso3);
          Entity state =
              new Entity(
                  ParticipantKind.COUNTRY,
                  key,
                  country == null ? iso3 : country.nameAr(),
                  country == null ? null : country.nameEn(),
                  iso3,
                  true);
          state.setMasculine(isMasculine(iso3));
          return state;
        });
  }

  public Entity organisation(Organisation organisation) {
    return byKey.computeIfAbsent(
        "O:" + organisation.id(),
        key -> {
          Entity body =
              new Entity(
                  ParticipantKind.ORGANISATION,
                  key,
                  organisation.nameAr(),
                  organisation.nameEn(),
                  organisation.countryIso3(),
                  true);
          if (OF_NO_STATE.contains(organisation.kind())) {
            body.speakForNoState();
          }
          if (FACTIONS.contains(organisation.kind())) {
            body.dealWithState();
          }
          if (gazetteer.stateBodies().standsForState(organisation)) {
            body.standForState();
            body.setMasculine(isMasculine(organisation.countryIso3()));
          }
          return body;
        });
  }

  private boolean isMasculine(@Nullable String iso3) {
    Country country = listed(iso3);
    return country != null && country.masculine();
  }

  /** What the lists tell of a country, null where they do not know it. */
  public @Nullable Country listed(@Nullable String iso3) {
    return iso3 == null ? null : gazetteer.country(iso3);
  }

  public @Nullable Entity organisation(String id) {
    Organisation organisation = gazetteer.organisation(id);
    return organisation == null ? null : organisation(organisation);
  }

  public Entity organisation(String name, @Nullable String iso3) {
    return stranger(name, iso3 == null ? home : iso3);
  }

  /** A body that is of the state that is told with it, not of the outlet's own. */
  public Entity stranger(String name, @Nullable String country) {
    Entity ofState = ofState(name, country);
    if (ofState != null) {
      return ofState;
    }
    String key = "O:~" + Fold.fold(name) + (country == null ? "" : "@" + country);
    return byKey.computeIfAbsent(
        key, k -> new Entity(ParticipantKind.ORGANISATION, k, name, null, country, true));
  }

  /** The army, the police or another body that every state has, null for a name of none. */
  private @Nullable Entity ofState(String name, @Nullable String iso3) {
    Country country = listed(iso3);
    Organisation body = country == null ? null : gazetteer.stateBodies().of(name, country);
    if (country == null || body == null) {
      return null;
    }
    country(country.iso3());
    Entity entity = organisation(body);
    entity.writeAs(name);
    return entity;
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
    return "IGO".equals(kindOf(entity));
  }

  /** Whether a body of many states fights in a land beside its state. */
  public boolean fightsFor(Entity body, String iso3) {
    return isOrganisation(body) && gazetteer.fightsFor(body.key().substring(2), iso3);
  }

  /** Whether it is a state that bears a name of its capital: {@code تونس}. */
  public boolean isNamedLikeCapital(Entity entity) {
    return entity.key().startsWith("C:") && gazetteer.isNamedLikeCapital(entity.key().substring(2));
  }

  private static boolean isOrganisation(Entity entity) {
    return entity.key().startsWith("O:");
  }

  /** What a listed organisation is, null for all others. */
  public @Nullable String kindOf(Entity entity) {
    Organisation organisation =
        isOrganisation(entity) ? gazetteer.organisation(entity.key().substring(2)) : null;
    return organisation == null ? null : organisation.kind();
  }

  /** The party, company or union for which a person speaks, null where he speaks for a state. */
  public @Nullable Entity body(Entity person) {
    String key = person.bodyKey();
    if (key == null || Bodies.isOfState(person)) {
      return null;
    }
    Entity known = byKey.get(key);
    return known == null ? organisation(key.substring(2)) : known;
  }

  public boolean names(String iso3) {
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
