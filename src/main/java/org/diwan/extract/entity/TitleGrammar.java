package org.diwan.extract.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.Organisation;
import org.diwan.gazetteer.Title;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads what completes a title: nationality, country, organisation, a portfolio in plain words,
 * {@code لدى} and {@code باسم} phrases. Stops where a name may begin.
 */
final class TitleGrammar {
  private static final Set<String> HOSTING = Set.of("لدي", "في");
  private static final Set<String> SENT_TO = Set.of("الي", "في");
  private static final Set<String> SPEAKING = Set.of("باسم", "بلسان");
  private static final Set<String> REALMS =
      Set.of("جمهوريه", "دوله", "مملكه", "سلطنه", "المملكه", "الجمهوريه");
  private static final Set<String> COUNCILS =
      Set.of("un-security-council", "un-human-rights-council");
  private static final String KINGDOM = "المملكه";
  private static final Set<String> OF_REALM =
      Set.of(
          "العربيه",
          "الشعبيه",
          "الديمقراطيه",
          "الاسلاميه",
          "الهاشميه",
          "الشقيقه",
          "الصديقه",
          "الشقيق",
          "الصديق",
          "الاتحاديه");
  private static final Set<String> REALM =
      Set.of("المملكه", "الدوله", "البلاد", "بلاده", "الجمهوريه", "السلطنه");

  /** {@code مندوب روسيا الدائم}: what ranks an office behind the country it is of. */
  private static final Set<String> ADJECTIVES =
      Set.of(
          "الدايم",
          "الدايمه",
          "الاعلي",
          "العليا",
          "الخاص",
          "الخاصه",
          "العام",
          "العامه",
          "المفوض",
          "المفوضه",
          "الشخصي",
          "الاول",
          "الاولي",
          "المقيم",
          "المقيمه",
          "المناوب",
          "الاقليمي",
          "الاقليميه",
          "التنفيذي",
          "التنفيذيه",
          "السامي",
          "الساميه",
          "المساعد",
          "المساعده",
          "الرسمي",
          "الرسميه",
          "المكلف",
          "المكلفه");

  private static final Set<OfficeClass> TRAVELLERS =
      EnumSet.range(OfficeClass.MONARCH, OfficeClass.MINISTER_OTHER);
  private static final int LONGEST_PORTFOLIO = 7;

  private final NameWords words;
  private final List<Token> tokens;
  private final List<Unit> units;
  private final String text;
  private final Portfolio portfolio;

  TitleGrammar(NameWords words, List<Token> tokens, List<Unit> units, String text) {
    this.words = words;
    this.tokens = tokens;
    this.units = units;
    this.text = text;
    this.portfolio = new Portfolio(words, units, tokens);
  }

  /** A title read to its end. */
  record Read(PersonPhrase.Claim claim, int endUnit, boolean definite) {}

  Read read(int start, Title title) {
    String country = title.countryIso3();
    boolean own = isCouncil(title.organisation()) && isNationality(units, start + 1);
    Organisation organisation = own ? null : title.organisation();
    Unit head = units.get(start);
    if (title.scope().equals("PRONOUN")) {
      country = countryBefore(start);
    }
    boolean definite = isDefinite(head);
    int i = postedTo(start, title);
    int plain = 0;
    boolean sent =
        title.officeClass() == OfficeClass.ENVOY || title.officeClass() == OfficeClass.IGO_OFFICIAL;
    boolean ambassador = title.officeClass() == OfficeClass.AMBASSADOR;
    while (i < units.size()) {
      Unit unit = units.get(i);
      Meaning.OfNisba nisba = unit.as(Meaning.OfNisba.class);
      Meaning.OfCountry state = unit.as(Meaning.OfCountry.class);
      Meaning.OfOrganisation body = unit.as(Meaning.OfOrganisation.class);
      boolean attached = unit.preposition() == Form.NONE && !unit.hasConjunction();
      if (nisba != null
          && unit.form().conjunction() == Form.NONE
          && unit.preposition() == Form.NONE
          && country == null
          && !isSurname(i, plain)) {
        country = nisba.country().iso3();
        i++;
      } else if (state != null
          && country == null
          && (attached && organisation == null
              || unit.preposition() == 'ل'
                  && !ambassador
                  && !sent
                  && !(definite && rules(title)))) {
        country = state.country().iso3();
        i++;
      } else if (state != null && country == null && organisation == null && isRealm(i)) {
        country = state.country().iso3();
        i++;
      } else if (body != null
          && organisation == null
          && (attached && !(country != null && title.scope().equals("COUNTRY"))
              || unit.preposition() == 'ل')) {
        organisation = body.organisation();
        i++;
      } else if (sent
          && SENT_TO.contains(unit.token().folded())
          && i + 1 < units.size()
          && units.get(i + 1).is(Meaning.OfCountry.class)) {
        i += 2;
      } else if (sent && unit.preposition() == 'ل' && state != null) {
        i++;
      } else if (HOSTING.contains(unit.token().folded())
          && hostEnd(i + 1) > i + 1
          && !isElsewhere(i, title, country)) {
        Meaning.OfCountry host = units.get(hostEnd(i + 1) - 1).as(Meaning.OfCountry.class);
        if (host != null && country == null && !ambassador) {
          country = host.country().iso3();
        }
        Meaning.OfOrganisation seat = units.get(i + 1).as(Meaning.OfOrganisation.class);
        if (seat != null && organisation == null && !ambassador) {
          organisation = seat.organisation();
        }
        i = hostEnd(i + 1);
      } else if (ambassador && unit.preposition() == 'ب' && isPlace(unit)) {
        i++;
      } else if (SPEAKING.contains(unit.token().folded()) && i + 1 < units.size()) {
        i++;
        plain = Math.min(plain, 0);
        int end = spokenFor(i);
        for (int k = i; k < end; k++) {
          country = country == null ? countryOf(units.get(k)) : country;
          Meaning.OfOrganisation spoken = units.get(k).as(Meaning.OfOrganisation.class);
          organisation = spoken == null ? organisation : spoken.organisation();
        }
        i = Math.max(end, i);
      } else if (attached && (isOwnRealm(i, country, organisation) || isOfRealmBefore(i))) {
        i++;
      } else if (isSideNounOfState(unit)
          && attached
          && i + 1 < units.size()
          && countryOf(units.get(i + 1)) != null) {
        i++;
      } else if (i > start && attached && ADJECTIVES.contains(unit.token().folded())) {
        i++;
      } else if (plain < LONGEST_PORTFOLIO && portfolio.affairs(i) > i) {
        plain++;
        i = portfolio.affairs(i);
      } else if (plain < LONGEST_PORTFOLIO && portfolio.goesOn(i, title, plain > 0)) {
        plain++;
        i++;
      } else if (plain > 0
          && plain < LONGEST_PORTFOLIO
          && nisba != null
          && country == null
          && unit.preposition() == Form.NONE) {
        country = nisba.country().iso3();
        i++;
      } else {
        break;
      }
    }
    String organisationCountry = organisation == null ? null : organisation.countryIso3();
    String of = country == null ? organisationCountry : country;
    PersonPhrase.Claim claim =
        new PersonPhrase.Claim(
            own ? OfficeClass.OFFICIAL_OTHER : office(title, of, organisation, plain),
            slice(start, i),
            organisation != null && organisation.kind().equals("IGO") && country == null
                ? null
                : of,
            organisation);
    return new Read(claim, i, definite || plain > 0 || of != null || organisation != null);
  }

  /** {@code رئيس منظمة الفضاء الإيرانية} heads a body, no state. */
  private static OfficeClass office(
      Title title, @Nullable String of, @Nullable Organisation organisation, int plain) {
    OfficeClass office = Offices.of(title, of, organisation);
    return office == OfficeClass.HEAD_OF_STATE
            && title.officeClass() == OfficeClass.OTHER
            && plain > 0
        ? OfficeClass.OFFICIAL_OTHER
        : office;
  }

  private boolean isDefinite(Unit head) {
    return Fold.isDefinite(head.form().word())
        || tokens.subList(head.first(), head.end()).stream()
            .anyMatch(t -> Fold.isDefinite(t.folded()));
  }

  /** {@code وزير الخارجية بجمهورية مصر العربية}. */
  private boolean isRealm(int i) {
    Unit unit = units.get(i);
    return unit.preposition() == 'ب'
        && unit.end() - unit.first() > 1
        && REALMS.contains(unit.form().word());
  }

  /** {@code رئيس وزرائها}: of the country named last. */
  private @Nullable String countryBefore(int start) {
    for (int i = start - 1; i >= 0; i--) {
      String country = stateOf(units.get(i));
      boolean ofTitle = i > 0 && units.get(i - 1).is(Meaning.OfTitle.class);
      if (country != null && !ofTitle) {
        return country;
      }
    }
    return null;
  }

  private static @Nullable String stateOf(Unit unit) {
    Meaning.OfCity city = unit.as(Meaning.OfCity.class);
    if (city != null && city.city().actsForGovernment() && unit.preposition() == Form.NONE) {
      return city.city().place().countryIso3();
    }
    return countryOf(unit);
  }

  private boolean isSideNounOfState(Unit unit) {
    Meaning.OfSideNoun noun = unit.as(Meaning.OfSideNoun.class);
    return noun != null && noun.kind().equals("GOVERNMENT");
  }

  private static @Nullable String countryOf(Unit unit) {
    Meaning.OfCountry state = unit.as(Meaning.OfCountry.class);
    Meaning.OfNisba nisba = unit.as(Meaning.OfNisba.class);
    return state != null ? state.country().iso3() : nisba != null ? nisba.country().iso3() : null;
  }

  /**
   * A nationality right before the end of a name phrase is its last part: {@code الوزير محمد
   * الهندي} is not read here.
   */
  private boolean isSurname(int i, int plain) {
    return plain > 0 && i > 0 && words.isGiven(units.get(i - 1).token().folded());
  }

  /** {@code وزير الخارجية القطري في أنقرة}: where he was, not where he holds office. */
  private boolean isElsewhere(int i, Title title, @Nullable String country) {
    boolean counterpart = Fold.fold(title.form()).startsWith("نظير");
    return (counterpart || TRAVELLERS.contains(title.officeClass()))
        && !unit(i).equals("لدي")
        && (country != null || units.get(i + 1).is(Meaning.OfCity.class));
  }

  private String unit(int i) {
    return units.get(i).token().folded();
  }

  /** {@code مندوب المملكة}: of the state where the outlet is at home. */
  private boolean isOwnRealm(int i, @Nullable String country, @Nullable Organisation organisation) {
    return country == null
        && organisation == null
        && unit(i).equals(KINGDOM)
        && units.get(i - 1).is(Meaning.OfTitle.class);
  }

  /** {@code مصر العربية}, {@code لبنان الشقيقة}: goes on with the name of the state before. */
  private boolean isOfRealmBefore(int i) {
    return units.get(i).isRaw()
        && OF_REALM.contains(unit(i))
        && units.get(i - 1).is(Meaning.OfCountry.class);
  }

  /** Whether states give their own councils the short name of a body of the world. */
  static boolean isCouncil(@Nullable Organisation organisation) {
    return organisation != null && COUNCILS.contains(organisation.id());
  }

  /** {@code الروسي} behind {@code مجلس الأمن}. */
  static boolean isNationality(List<Unit> units, int i) {
    return i < units.size()
        && units.get(i).is(Meaning.OfNisba.class)
        && Fold.isDefinite(units.get(i).token().folded())
        && units.get(i).preposition() == Form.NONE
        && !units.get(i).hasConjunction();
  }

  /** Behind {@code سفير المملكة لدى} the state of the post, else the next unit. */
  private int postedTo(int start, Title title) {
    String last = tokens.get(units.get(start).end() - 1).folded();
    return title.officeClass() == OfficeClass.AMBASSADOR && HOSTING.contains(last)
        ? hostEnd(start + 1)
        : start + 1;
  }

  /** One past the state or body where somebody is posted, {@code start} where none stands. */
  private int hostEnd(int start) {
    if (start >= units.size()) {
      return start;
    }
    boolean realm =
        start + 1 < units.size()
            && REALMS.contains(unit(start))
            && units.get(start + 1).is(Meaning.OfCountry.class);
    return realm ? start + 2 : hosts(start) ? start + 1 : start;
  }

  private static boolean isPlace(Unit unit) {
    return unit.is(Meaning.OfCity.class) || unit.is(Meaning.OfCountry.class);
  }

  private boolean hosts(int i) {
    Unit unit = units.get(i);
    return unit.is(Meaning.OfCountry.class)
        || unit.is(Meaning.OfCity.class)
        || unit.is(Meaning.OfOrganisation.class)
        || REALM.contains(unit.token().folded());
  }

  private int spokenFor(int start) {
    int i = start;
    while (i < units.size() && i - start < 6) {
      Unit unit = units.get(i);
      boolean goesOn =
          unit.is(Meaning.OfTitle.class)
              || unit.is(Meaning.OfNisba.class)
              || unit.is(Meaning.OfCountry.class)
              || unit.is(Meaning.OfOrganisation.class)
              || unit.is(Meaning.OfSideNoun.class)
              || unit.is(Meaning.OfCity.class)
              || unit.isRaw()
                  && unit.token().isWord()
                  && !words.isGiven(unit.token().folded())
                  && !words.ends(unit.token())
              || unit.isRaw()
                  && unit.token().folded().startsWith("ال")
                  && !words.isListed(unit.token().folded())
              || unit.token().folded().equals("وزاره");
      if (!goesOn) {
        break;
      }
      i++;
    }
    return i;
  }

  private String slice(int from, int to) {
    return Slices.of(units, tokens, text, from, to);
  }

  /**
   * {@code زيارة الرئيس لفلانة}: the definite office of who rules is not that of the state behind.
   */
  private static boolean rules(Title title) {
    return title.officeClass() == OfficeClass.HEAD_OF_STATE
        || title.officeClass() == OfficeClass.HEAD_OF_GOVERNMENT;
  }
}
