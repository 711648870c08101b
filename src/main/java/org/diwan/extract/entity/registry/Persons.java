package org.diwan.extract.entity.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.extract.entity.name.NameLikeness;
import org.diwan.extract.entity.title.OfficeAlone;
import org.diwan.extract.entity.title.Offices;
import org.diwan.extract.entity.title.Titles;
import org.diwan.gazetteer.Organisation;
import org.diwan.gazetteer.Person;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one article. A person is found again by list, by name within the article, by
 * office and a name like the holder's, or by office alone; an office alone means the one whom the
 * article named with it before, else its holder on the day of reference, else an unnamed holder.
 */
final class Persons {
  /** How keys of persons whom no list holds begin. */
  private static final String UNLISTED = "P:~";

  private final OfficeHolders holders;
  private final Map<String, Entity> byKey;
  private final List<Entity> persons = new ArrayList<>();
  private @Nullable Entity last;

  /**
   * @param byKey all participants of the article, to which persons are added
   */
  Persons(OfficeHolders holders, Map<String, Entity> byKey) {
    this.holders = holders;
    this.byKey = byKey;
  }

  List<Entity> all() {
    return persons;
  }

  /** Whom a phrase means, null for nobody. */
  @Nullable Entity of(PersonPhrase read) {
    PersonPhrase phrase = counterpart(read, withState());
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
    if (entity != null && phrase.former()) {
      entity.setFormer();
    }
    return entity;
  }

  /** Whether a phrase names somebody, or gives the office of somebody who is known. */
  boolean knows(PersonPhrase phrase) {
    PersonPhrase.Claim claim = phrase.isNamed() ? null : phrase.claims().getFirst();
    String of = claim == null ? null : holders.scope(claim);
    return claim == null
        || before(claim, of) != null
        || of != null && holders.of(claim, of) != null;
  }

  private static boolean isDescription(PersonPhrase phrase) {
    return !phrase.isNamed() && OfficeAlone.isDescription(phrase.claims().getFirst());
  }

  /** Whose counterparts may be meant: who was named last, with a state of his own first. */
  private @Nullable Entity withState() {
    if (last == null || last.countryIso3() != null) {
      return last;
    }
    return persons.reversed().stream()
        .filter(person -> person.countryIso3() != null && !person.offices().isEmpty())
        .findFirst()
        .orElse(last);
  }

  /** {@code نظيره} holds the office of the person named before. */
  private static PersonPhrase counterpart(PersonPhrase phrase, @Nullable Entity of) {
    if (of == null || of.offices().isEmpty() || !Counterpart.is(phrase)) {
      return phrase;
    }
    Map.Entry<OfficeClass, String> office = of.offices().entrySet().iterator().next();
    return Counterpart.holding(phrase, office.getKey(), office.getValue());
  }

  private void claim(Entity entity, PersonPhrase.Claim claim) {
    if (claim.office() != OfficeClass.OTHER && !holders.presidesElsewhere(entity, claim)) {
      entity.addOffice(
          holders.leadsParty(entity, claim) ? OfficeClass.PARTY_LEADER : claim.office(),
          claim.title());
    }
    Organisation organisation = claim.organisation();
    if (organisation != null
        && organisation.kind().equals("PARTY")
        && claim.office() == OfficeClass.PARTY_LEADER) {
      entity.setParty(organisation.id());
    }
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

  private Entity named(PersonPhrase phrase) {
    Entity presiding = phrase.known() == null ? presiding(phrase) : null;
    if (presiding != null) {
      return presiding;
    }
    Entity bearer = phrase.known() == null ? null : bearer(phrase, phrase.known());
    if (bearer != null) {
      return bearer;
    }
    Person known = phrase.known() == null ? holders.like(phrase) : phrase.known();
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
        UNLISTED
            + String.join(" ", NameLikeness.words(phrase.name()))
            + (country == null ? "" : "@" + country);
    Entity entity = new Entity(ParticipantKind.PERSON, key, phrase.name(), null, country, true);
    byKey.put(key, entity);
    persons.add(entity);
    return entity;
  }

  /**
   * {@code نصر الله} behind {@code الشاعر إبراهيم نصر الله}: who was named in full before with the
   * family name of a listed person, where that one was not.
   */
  private @Nullable Entity bearer(PersonPhrase phrase, Person known) {
    List<String> name = NameLikeness.words(phrase.name());
    boolean family =
        phrase.claims().isEmpty()
            && !byKey.containsKey("P:" + known.id())
            && name.size() < NameLikeness.words(known.nameAr()).size();
    return persons.reversed().stream()
        .filter(person -> family && person.key().startsWith(UNLISTED))
        .filter(person -> endsWith(NameLikeness.words(person.nameAr()), name))
        .findFirst()
        .orElse(null);
  }

  private static boolean endsWith(List<String> whole, List<String> name) {
    int from = whole.size() - name.size();
    return from > 0 && whole.subList(from, whole.size()).equals(name);
  }

  /** {@code الرئيس بري} behind {@code رئيس مجلس النواب نبيه بري}. */
  private @Nullable Entity presiding(PersonPhrase phrase) {
    boolean bare =
        NameLikeness.words(phrase.name()).size() == 1
            && phrase.claims().stream().anyMatch(Offices::isBarePresident);
    return persons.reversed().stream()
        .filter(person -> bare && person.isNamed() && (Offices.presides(person) || rules(person)))
        .filter(person -> NameLikeness.agree(person.nameAr(), phrase.name()))
        .findFirst()
        .orElse(null);
  }

  private static boolean rules(Entity person) {
    return person.holds(OfficeClass.HEAD_OF_STATE) && !person.key().startsWith(UNLISTED);
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

  private @Nullable String countryOf(PersonPhrase phrase) {
    for (PersonPhrase.Claim claim : phrase.claims()) {
      if (claim.organisation() != null && claim.organisation().kind().equals("IGO")) {
        return null;
      }
    }
    if (phrase.country() != null) {
      return phrase.country();
    }
    if (phrase.foreign() && holders.isArabic()) {
      return holders.abroad();
    }
    return holders.isOnlyOfOthers() ? null : holders.home();
  }

  private @Nullable Entity holder(PersonPhrase phrase) {
    PersonPhrase.Claim claim = phrase.claims().getFirst();
    if (OfficeAlone.isDiplomacy(claim)) {
      return null;
    }
    if (OfficeAlone.isDescription(claim)) {
      return described(claim);
    }
    String of = holders.scope(claim);
    boolean open = claim.countryIso3() == null && claim.organisation() == null;
    String home = holders.home();
    Entity atHome = open && home != null ? before(claim, home) : null;
    Entity before = atHome == null ? before(claim, open ? null : of) : atHome;
    if (before != null) {
      return before;
    }
    if (of == null
        || phrase.former()
        || claim.office() == OfficeClass.OTHER
        || open && OfficeAlone.isOfMany(claim) && claim.office() == OfficeClass.MILITARY
        || OfficeAlone.isNobody(claim)) {
      return null;
    }
    Person holder = holders.of(claim, of);
    if (holder != null) {
      return listed(holder, holder.nameAr());
    }
    return open && OfficeAlone.isOfMany(claim) ? null : unnamed(claim, of);
  }

  /** Who was named last with an office of a state or body, or of any. */
  private @Nullable Entity before(PersonPhrase.Claim claim, @Nullable String of) {
    for (Entity person : persons.reversed()) {
      boolean same =
          of == null || of.equals(person.countryIso3()) || of.equals(person.organisationId());
      if (person.holds(claim.office()) && same && Titles.same(person, claim)) {
        return person;
      }
    }
    return null;
  }

  /** {@code المسؤول الإسباني}, {@code الوزير}: the last person named whom it fits, else nobody. */
  private @Nullable Entity described(PersonPhrase.Claim claim) {
    boolean minister = Fold.fold(claim.title()).startsWith("الوزير");
    if (last != null && fits(last, claim, minister)) {
      return last;
    }
    return persons.reversed().stream()
        .filter(person -> fits(person, claim, minister))
        .findFirst()
        .orElse(null);
  }

  private static boolean fits(Entity person, PersonPhrase.Claim claim, boolean minister) {
    boolean same = claim.countryIso3() == null || claim.countryIso3().equals(person.countryIso3());
    return same
        && (!minister
            || person.offices().keySet().stream().anyMatch(o -> o.name().contains("MINISTER")));
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
                  holders.isState(of) ? of : null,
                  false);
          persons.add(entity);
          return entity;
        });
  }
}
