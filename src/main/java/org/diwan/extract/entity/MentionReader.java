package org.diwan.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.Organisation;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of one sentence, from left to right: persons by title and name first, then
 * organisations by their head noun, then listed names, groups and nationalities.
 */
final class MentionReader {
  private static final Set<String> IN = Set.of("في", "ب");
  private static final Set<String> OWN = Set.of("القومي", "الوطني", "الفيدرالي");
  private static final String KINGDOM = "المملكه";

  /** Whose country plays and does not act: {@code منتخب تونس}. */
  private static final Set<String> TEAMS = Set.of("منتخب", "منتخبات", "فريق", "نادي", "دوري");

  private final String text;
  private final List<Token> tokens;
  private final List<Unit> units;
  private final NameWords words;
  private final OrganisationGrammar organisations;
  private final PersonGrammar persons;
  private final TitlePlurals plurals;
  private final Registry registry;
  private final Bodies bodies;
  private final List<Mention> mentions = new ArrayList<>();

  MentionReader(
      String text,
      List<Token> tokens,
      List<Unit> units,
      NameWords words,
      OrganisationGrammar organisations,
      Registry registry) {
    this.text = text;
    this.tokens = tokens;
    this.units = units;
    this.words = words;
    this.organisations = organisations;
    this.registry = registry;
    this.bodies = new Bodies(registry);
    this.persons = new PersonGrammar(words, tokens, units, text);
    this.plurals =
        new TitlePlurals(
            registry.gazetteer(),
            tokens,
            units,
            text,
            new NameGrammar(words, tokens, units, text),
            new KnownName(words, tokens, units));
  }

  List<Mention> read() {
    int i = 0;
    boolean members = false;
    String side = null;
    while (i < units.size()) {
      members |= Delegation.tellsMembers(units, i);
      String told = Delegation.side(units, i);
      side = told == null ? side : told;
      registry.ofDelegation(side != null ? side : members ? leaderState() : null);
      i = next(i);
    }
    registry.ofDelegation(null);
    return mentions;
  }

  /** The state of the first person named, else of whoever was: whose the delegation is. */
  private @Nullable String leaderState() {
    return mentions.stream()
        .map(Mention::entity)
        .filter(Entity::isPerson)
        .findFirst()
        .or(() -> mentions.stream().map(Mention::entity).findFirst())
        .map(Entity::countryIso3)
        .orElse(null);
  }

  private int next(int i) {
    List<PersonPhrase> several = plurals.at(i);
    if (!several.isEmpty()) {
      several.forEach(this::person);
      return several.getLast().endUnit();
    }
    PersonPhrase phrase = units.get(i).token().isWord() ? persons.at(i) : null;
    if (phrase != null) {
      return person(phrase);
    }
    OrganisationGrammar.Phrase body = organisations.at(i, units, tokens, text);
    if (body != null) {
      Entity entity = registry.organisation(body.name(), body.countryIso3());
      add(i, units.get(body.endUnit() - 1).end(), entity, Mention.Kind.NAME);
      return body.endUnit();
    }
    return other(i);
  }

  private int person(PersonPhrase phrase) {
    Entity entity = registry.person(phrase);
    int first = unitAt(phrase.first());
    Entity body = entity == null && !phrase.isNamed() ? bodyOf(phrase) : null;
    if (entity != null) {
      bodies.join(entity, phrase);
      add(first, phrase.end(), entity, Mention.Kind.NAME);
    } else if (body != null) {
      add(first, phrase.end(), body, Mention.Kind.GROUP);
    }
    return phrase.endUnit();
  }

  /** The body or state of somebody who is nobody in particular: {@code مسؤول إيراني}. */
  private @Nullable Entity bodyOf(PersonPhrase phrase) {
    Organisation body = phrase.claims().getFirst().organisation();
    String country = phrase.country();
    return body != null
        ? registry.organisation(body)
        : country == null ? null : registry.country(country);
  }

  private int unitAt(int token) {
    int i = Math.min(token, units.size() - 1);
    while (units.get(i).first() > token) {
      i--;
    }
    return i;
  }

  private void add(int i, int end, Entity entity, Mention.Kind kind) {
    Unit unit = units.get(i);
    mentions.add(
        new Mention(
            unit.first(), end, entity, unit.preposition(), unit.hasConjunction(), kind, null));
  }

  private int other(int i) {
    Unit unit = units.get(i);
    if (unit.is(Meaning.OfSideNoun.class)) {
      return group(i);
    }
    if (unit.meanings().isEmpty()) {
      home(i);
      return i + 1;
    }
    int own = ownCouncil(i);
    if (own > i) {
      Meaning.OfNisba nisba = units.get(own - 1).as(Meaning.OfNisba.class);
      String iso3 = nisba == null ? null : nisba.country().iso3();
      Entity body = registry.organisation(Slices.of(units, tokens, text, i, own), iso3);
      add(i, units.get(own - 1).end(), body, Mention.Kind.NAME);
      return own;
    }
    Mention mention = mention(i);
    if (mention != null) {
      mentions.add(mention);
    }
    return i + 1;
  }

  /** One past {@code مجلس الأمن القومي التركي}, a state's own; the start for any other name. */
  private int ownCouncil(int i) {
    Meaning.OfOrganisation listed = units.get(i).as(Meaning.OfOrganisation.class);
    if (listed == null || !TitleGrammar.isCouncil(listed.organisation())) {
      return i;
    }
    int end = i + 1;
    while (end < units.size()
        && units.get(end).isRaw()
        && OWN.contains(units.get(end).token().folded())) {
      end++;
    }
    return TitleGrammar.isNationality(units, end) ? end + 1 : end > i + 1 ? end : i;
  }

  /** {@code المملكة}: where the outlet is at home. */
  private void home(int i) {
    Unit unit = units.get(i);
    String home = registry.home();
    if (home != null && unit.form().word().equals(KINGDOM)) {
      boolean there = unit.preposition() == 'ب';
      add(i, unit.end(), registry.country(home), there ? Mention.Kind.PLACE : Mention.Kind.NAME);
    }
  }

  /**
   * A group noun with the nationality or country that follows it, other adjectives between them.
   */
  private int group(int i) {
    Unit head = units.get(i);
    for (int k = i + 1; k < units.size() && k <= i + 4; k++) {
      Unit unit = units.get(k);
      String iso3 = countryOf(unit);
      if (iso3 != null && unit.preposition() == Form.NONE && !unit.hasConjunction()) {
        add(i, unit.end(), side(i, k, iso3), Mention.Kind.GROUP);
        return k + 1;
      }
      boolean adjective =
          unit.isRaw()
                  && unit.token().isWord()
                  && unit.preposition() == Form.NONE
                  && !unit.hasConjunction()
                  && isAdjective(unit.token().folded())
              || unit.is(Meaning.OfSideNoun.class);
      if (!adjective) {
        return isBodysMan(i, k) ? within(i, k + 1) : i + 1;
      }
    }
    return i + 1;
  }

  /** {@code كبار المسؤولين في}: of the body or state that follows. */
  private boolean isBodysMan(int head, int in) {
    Meaning.OfSideNoun noun = units.get(head).as(Meaning.OfSideNoun.class);
    return noun != null
        && noun.kind().equals("OFFICIALS")
        && in + 1 < units.size()
        && IN.contains(units.get(in).token().folded());
  }

  /** The body or state at a unit takes part through its officials, whom a group noun names. */
  private int within(int head, int at) {
    int before = mentions.size();
    int next = next(at);
    boolean body =
        mentions.size() == before + 1
            && !mentions.getLast().entity().isPerson()
            && mentions.getLast().first() == units.get(at).first();
    if (body) {
      Mention inner = mentions.removeLast();
      add(head, inner.end(), inner.entity(), Mention.Kind.GROUP);
    }
    return next;
  }

  /** A camp is an organisation of its country ({@code المعارضة السورية}), others the country. */
  private Entity side(int head, int end, String iso3) {
    Meaning.OfSideNoun noun = units.get(head).as(Meaning.OfSideNoun.class);
    boolean camp = noun != null && noun.kind().equals("CAMP");
    return camp
        ? registry.organisation(Slices.of(units, tokens, text, head, end + 1), iso3)
        : registry.country(iso3);
  }

  private static boolean isAdjective(String folded) {
    return folded.length() > 4 && folded.endsWith("ي")
        || folded.endsWith("يه")
        || folded.endsWith("ين")
        || folded.endsWith("ون")
        || folded.endsWith("يا");
  }

  private static @Nullable String countryOf(Unit unit) {
    Meaning.OfNisba nisba = unit.as(Meaning.OfNisba.class);
    if (nisba != null) {
      return nisba.country().iso3();
    }
    Meaning.OfCountry country = unit.as(Meaning.OfCountry.class);
    return country == null || country.weak() ? null : country.country().iso3();
  }

  private @Nullable Mention mention(int i) {
    Unit unit = units.get(i);
    Meaning.OfCountry country = unit.as(Meaning.OfCountry.class);
    if (country != null && (!country.weak() || hasCompany(i))) {
      return mention(unit, registry.country(country.country().iso3()), countryKind(i), null);
    }
    Meaning.OfOrganisation organisation = unit.as(Meaning.OfOrganisation.class);
    if (organisation != null && !organisation.weak()) {
      Entity body = registry.organisation(organisation.organisation());
      body.writeAs(Slices.of(units, tokens, text, i, i + 1));
      return mention(unit, body, Mention.Kind.NAME, null);
    }
    Meaning.OfCity city = city(i);
    boolean meant =
        city != null
            && (!city.weak()
                || isCalledCity(i)
                || city.city().actsForGovernment()
                    && isGoneTo(i)
                    && (country == null || !registry.names(country.country().iso3())));
    if (city != null && meant) {
      String iso3 = city.city().place().countryIso3();
      boolean acts = city.city().actsForGovernment() && !isPlace(i) && !isCalledCity(i);
      if (iso3 != null) {
        return mention(
            unit,
            registry.country(iso3),
            acts ? Mention.Kind.CAPITAL : Mention.Kind.PLACE,
            city.city().isRegion() ? null : city.city().place().cityEn());
      }
    }
    Meaning.OfNisba nisba = unit.as(Meaning.OfNisba.class);
    if (nisba != null && (!nisba.weak() || isBesideNisba(i))) {
      String folded = unit.token().folded();
      boolean people =
          (folded.endsWith("ين") || folded.endsWith("ون"))
              && !folded.endsWith("تين")
              && Fold.isDefinite(unit.form().word());
      return mention(
          unit,
          registry.country(nisba.country().iso3()),
          people ? Mention.Kind.GROUP : Mention.Kind.ADJECTIVE,
          null);
    }
    return null;
  }

  /** Behind {@code العاصمة} the capital of that name, else the first. */
  private Meaning.@Nullable OfCity city(int i) {
    Unit unit = units.get(i);
    if (i > 0 && units.get(i - 1).token().folded().endsWith("العاصمه")) {
      for (Meaning meaning : unit.meanings()) {
        if (meaning instanceof Meaning.OfCity city && city.city().actsForGovernment()) {
          return city;
        }
      }
    }
    return unit.as(Meaning.OfCity.class);
  }

  /** {@code العاصمة طرابلس}, {@code بمدينة طرابلس}. */
  private boolean isCalledCity(int i) {
    String before = i == 0 ? "" : units.get(i - 1).token().folded();
    return before.endsWith("العاصمه") || before.endsWith("مدينه");
  }

  /**
   * {@code المصري والسوداني}, {@code الروسي - التركي}: what may be a surname is none beside another
   * nationality.
   */
  private boolean isBesideNisba(int i) {
    int before = i > 1 && units.get(i - 1).token().is('-') ? i - 2 : i - 1;
    return before >= 0
        && (units.get(i).hasConjunction() || before < i - 1 || areDefinite(before, i))
        && units.get(i).preposition() == Form.NONE
        && units.get(before).is(Meaning.OfNisba.class);
  }

  /** {@code الأمريكي التركي}. */
  private boolean areDefinite(int one, int other) {
    return Fold.isDefinite(units.get(one).token().folded())
        && Fold.isDefinite(units.get(other).token().folded());
  }

  private static Mention mention(
      Unit unit, Entity entity, Mention.Kind kind, @Nullable String city) {
    return new Mention(
        unit.first(), unit.end(), entity, unit.preposition(), unit.hasConjunction(), kind, city);
  }

  /** A word that only may be a country counts in a list of countries. */
  private boolean hasCompany(int i) {
    boolean before = i > 0 && units.get(i - 1).is(Meaning.OfCountry.class);
    boolean after = i + 1 < units.size() && units.get(i + 1).is(Meaning.OfCountry.class);
    return before || after;
  }

  /** {@code إلى عمان}: a word that may be a capital is one behind a preposition of place. */
  private boolean isGoneTo(int i) {
    return isPlace(i) || i > 0 && units.get(i - 1).token().folded().equals("الي");
  }

  private Mention.Kind countryKind(int i) {
    return isPlace(i)
        ? Mention.Kind.PLACE
        : isGenitive(i) ? Mention.Kind.ADJECTIVE : Mention.Kind.NAME;
  }

  private boolean isPlace(int i) {
    Unit unit = units.get(i);
    return unit.preposition() == 'ب' || i > 0 && IN.contains(units.get(i - 1).token().folded());
  }

  /** After an ordinary noun that is neither verb nor trigger: {@code اقتصاد مصر}. */
  private boolean isGenitive(int i) {
    Unit unit = units.get(i);
    if (i == 0 || unit.preposition() != Form.NONE || unit.hasConjunction()) {
      return false;
    }
    Unit before = units.get(i - 1);
    if (!before.isRaw() || !before.token().isWord() || before.token().folded().length() < 3) {
      return false;
    }
    String word = before.form().word();
    if (TEAMS.contains(word)) {
      return true;
    }
    boolean verbal =
        word.endsWith("ت") && !word.endsWith("ات")
            || word.startsWith("ت")
            || word.startsWith("ي")
            || words.ends(before.token());
    return !verbal && !Fold.isDefinite(word);
  }
}
