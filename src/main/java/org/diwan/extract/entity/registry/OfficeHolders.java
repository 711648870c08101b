package org.diwan.extract.entity.registry;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.extract.entity.name.NameLikeness;
import org.diwan.extract.entity.title.Offices;
import org.diwan.extract.entity.title.OwnOffices;
import org.diwan.extract.entity.title.Titles;
import org.diwan.gazetteer.Country;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Holding;
import org.diwan.gazetteer.Organisation;
import org.diwan.gazetteer.Person;
import org.diwan.model.OfficeClass;
import org.jspecify.annotations.Nullable;

/** Who holds an office on the day of reference, as the list knows. */
final class OfficeHolders {
  private static final Set<OfficeClass> RULERS =
      EnumSet.of(OfficeClass.MONARCH, OfficeClass.HEAD_OF_STATE, OfficeClass.HEAD_OF_GOVERNMENT);

  private final Gazetteer gazetteer;
  private final @Nullable String home;
  private final @Nullable LocalDate day;
  private final Supplier<List<String>> countries;
  private @Nullable String delegation;

  /**
   * @param countries those that the article named so far
   */
  OfficeHolders(
      Gazetteer gazetteer,
      @Nullable String home,
      @Nullable LocalDate day,
      Supplier<List<String>> countries) {
    this.gazetteer = gazetteer;
    this.home = home;
    this.day = day;
    this.countries = countries;
  }

  /** The listed holder of a claimed office whose name is like the one written. */
  @Nullable Person like(PersonPhrase phrase) {
    for (PersonPhrase.Claim claim : phrase.claims()) {
      String of = scope(claim);
      Person holder = of == null ? null : like(claim.office(), of, phrase.name());
      if (holder != null) {
        return holder;
      }
      if (claim.countryIso3() == null
          && claim.organisation() == null
          && Offices.isSingle(claim.office())) {
        for (String country : countries.get()) {
          holder = like(claim.office(), country, phrase.name());
          if (holder != null) {
            return holder;
          }
        }
        holder = anywhere(claim.office(), phrase.name());
        if (holder != null) {
          return holder;
        }
      }
    }
    return null;
  }

  /** {@code الملك سلمان}: the only one in the world whom the office of the day and a name fit. */
  private @Nullable Person anywhere(OfficeClass office, String name) {
    if (day == null) {
      return null;
    }
    List<Person> like =
        gazetteer.holdings().of(office).stream()
            .filter(h -> h.covers(day) && NameLikeness.agree(h.person().nameAr(), name))
            .map(Holding::person)
            .distinct()
            .toList();
    return like.size() == 1 ? like.getFirst() : null;
  }

  /** Whose name agrees comes before whose is but a slip away. */
  private @Nullable Person like(OfficeClass office, String of, String name) {
    List<Holding> held = gazetteer.holdings().of(office, of);
    Person alike = ofTheDay(held, h -> isAlike(office, h.person(), name));
    return alike == null
        ? ofTheDay(held, h -> NameLikeness.isMisspelt(h.person().nameAr(), name))
        : alike;
  }

  /**
   * Of an office that many hold, the first name must be one of his, {@code سعد} is no {@code سعود},
   * and where two are told it is no name of his father's.
   */
  private static boolean isAlike(OfficeClass office, Person holder, String name) {
    return NameLikeness.agree(holder.nameAr(), name)
        && (office != OfficeClass.OFFICIAL_OTHER || NameLikeness.beginsIn(holder.nameAr(), name))
        && (Offices.isSingle(office) || !NameLikeness.isFathers(holder.nameAr(), name));
  }

  /** Of holders that fit he of the day, else the first. */
  private @Nullable Person ofTheDay(List<Holding> held, Predicate<Holding> fits) {
    List<Holding> like = held.stream().filter(fits).toList();
    for (Holding holding : like) {
      if (day == null || holding.covers(day)) {
        return holding.person();
      }
    }
    return like.isEmpty() ? null : like.getFirst().person();
  }

  /**
   * The holder of an office of a state or body whose title is like the claimed one; of several, as
   * ministers are, the only one whose title holds the claimed one or is held by it. A state has
   * many ambassadors, too, and the title tells none of them.
   */
  @Nullable Person of(PersonPhrase.Claim claim, String of) {
    if (claim.office() == OfficeClass.AMBASSADOR) {
      return null;
    }
    if (claim.office() == OfficeClass.ENVOY && !isState(of)) {
      return envoy(claim, of);
    }
    return gazetteer
        .holdings()
        .holder(claim.office(), of, day)
        .filter(h -> Titles.alike(h.titleAr(), claim))
        .or(() -> holderAmongMany(claim, of))
        .map(Holding::person)
        .orElse(null);
  }

  private Optional<Holding> holderAmongMany(PersonPhrase.Claim claim, String of) {
    return gazetteer
        .holdings()
        .holder(claim.office(), of, day, h -> Titles.isWithin(h.titleAr(), claim.title()));
  }

  /** {@code المبعوث الأممي إلى ليبيا}: a body sends many, each elsewhere. */
  private @Nullable Person envoy(PersonPhrase.Claim claim, String of) {
    List<Person> sent =
        day == null
            ? List.of()
            : gazetteer.holdings().of(claim.office(), of).stream()
                .filter(h -> h.covers(day) && Titles.sentAlike(h.titleAr(), claim.title()))
                .map(Holding::person)
                .distinct()
                .toList();
    return sent.size() == 1 ? sent.getFirst() : null;
  }

  /** Offices are of this state while its delegation is told; null ends that. */
  void ofDelegation(@Nullable String iso3) {
    delegation = iso3;
  }

  /** The state whose offices are meant where none is told. */
  @Nullable String home() {
    return delegation == null ? home : delegation;
  }

  /** Whether Arabic names are usual in the state whose offices are meant where none is told. */
  boolean isArabic() {
    String state = home();
    Country country = state == null ? null : gazetteer.country(state);
    return country != null && country.hasArabicNames();
  }

  /** Whether the article named other states so far, and not the one that is meant by none. */
  boolean isOnlyOfOthers() {
    List<String> named = countries.get();
    return delegation == null && !named.isEmpty() && !named.contains(String.valueOf(home));
  }

  /** The only other state that the article named so far, null for none or several. */
  @Nullable String abroad() {
    List<String> others = countries.get().stream().filter(c -> !c.equals(home())).toList();
    return others.size() == 1 ? others.getFirst() : null;
  }

  /** The state or body whose office is claimed; the home country where none is told. */
  @Nullable String scope(PersonPhrase.Claim claim) {
    Organisation organisation = claim.organisation();
    if (organisation != null && organisation.countryIso3() == null) {
      return organisation.id();
    }
    return claim.countryIso3() == null ? home() : claim.countryIso3();
  }

  /** Whether a scope is the code of a state. */
  boolean isState(String of) {
    return gazetteer.country(of) != null;
  }

  /** The party or company for which a listed person speaks by all that he holds on the day. */
  @Nullable Organisation bodyOf(Entity entity) {
    Person person = person(entity);
    List<Holding> held =
        person == null || day == null
            ? List.of()
            : gazetteer.holdings().of(person).stream().filter(h -> h.covers(day)).toList();
    Organisation body = null;
    for (Holding holding : held) {
      Organisation organisation =
          holding.organisationId() == null
              ? null
              : gazetteer.organisation(holding.organisationId());
      if (!Bodies.speaksForItself(organisation)) {
        return null;
      }
      body = organisation;
    }
    return body;
  }

  /**
   * Gives a listed person whom the article gives no office those of the day, and tells of whom it
   * gives some only what is his own. Who holds none speaks for himself, but for a ruler of before
   * whom it does not call so.
   */
  void fill(Entity entity, OwnOffices own) {
    Person person = person(entity);
    if (person == null || day == null) {
      return;
    }
    List<Holding> all = gazetteer.holdings().of(person);
    if (!entity.offices().isEmpty()) {
      entity.tellOffices(own.of(entity.offices(), all, day));
      return;
    }
    all.stream()
        .filter(h -> h.covers(day))
        .forEach(h -> entity.addOffice(h.officeClass(), h.titleAr()));
    if (entity.offices().isEmpty() && (entity.isFormer() || !hasRuled(all))) {
      entity.speakForHimself();
    }
  }

  private boolean hasRuled(List<Holding> held) {
    return held.stream()
        .anyMatch(h ->
            RULERS.contains(h.officeClass())
                && h.to() != null
                && day != null
                && h.to().isBefore(day));
  }

  /**
   * A bare {@code الأمين العام} who leads a party, as the list or a state office beside it tells.
   */
  boolean leadsParty(Entity entity, PersonPhrase.Claim claim) {
    if (claim.office() != OfficeClass.IGO_HEAD || claim.organisation() != null) {
      return false;
    }
    Person person = person(entity);
    boolean listed =
        person != null
            && gazetteer.holdings().of(person).stream()
                .anyMatch(h -> h.officeClass() == OfficeClass.PARTY_LEADER);
    return listed || entity.holds(OfficeClass.HEAD_OF_STATE);
  }

  /** {@code الرئيس نبيه بري}: presides, though never over a state. */
  boolean presidesElsewhere(Entity entity, PersonPhrase.Claim claim) {
    if (!Offices.isBarePresident(claim) || entity.holds(OfficeClass.HEAD_OF_STATE)) {
      return false;
    }
    Person person = person(entity);
    List<Holding> held = person == null ? List.of() : gazetteer.holdings().of(person);
    return Offices.presides(entity)
        || held.stream().anyMatch(h -> Offices.isPresident(h.titleAr()))
            && held.stream().noneMatch(h -> h.officeClass() == OfficeClass.HEAD_OF_STATE);
  }

  /** Id of the party that somebody leads as the article or the list tells, null for none. */
  @Nullable String partyOf(Entity entity) {
    if (entity.partyId() != null) {
      return entity.partyId();
    }
    Person person = person(entity);
    List<Holding> held = person == null ? List.of() : gazetteer.holdings().of(person);
    return held.stream()
        .filter(h -> h.officeClass() == OfficeClass.PARTY_LEADER && h.organisationId() != null)
        .filter(h -> day == null || h.covers(day))
        .map(Holding::organisationId)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Person person(Entity entity) {
    return entity.key().startsWith("P:") ? gazetteer.person(entity.key().substring(2)) : null;
  }
}
