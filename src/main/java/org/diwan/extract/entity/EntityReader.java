package org.diwan.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.WordSet;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Sentence;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds all mentions of an article: first what names itself, then surnames of persons named in full
 * elsewhere in it.
 */
public final class EntityReader {
  private static final Set<String> IN = Set.of("في", "ب", "فى");
  private static final Set<String> HOME_WORDS = Set.of("المملكه", "بلاده", "بلادها", "بلادنا");

  /** Whose country plays and does not act: {@code منتخب تونس}. */
  private static final Set<String> TEAMS = Set.of("منتخب", "منتخبات", "فريق", "نادي", "دوري");

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final OrganisationGrammar organisations;

  public EntityReader(Gazetteer gazetteer, Seeds seeds) {
    this.gazetteer = gazetteer;
    this.words = NameWords.read(seeds);
    this.organisations =
        new OrganisationGrammar(
            WordSet.read(seeds, "lexicon/organisation_heads.csv", "form_ar"), words);
  }

  /**
   * Sentences in the order of the text; the title is read last so that full names of the body stand
   * behind its short ones.
   */
  public List<ReadSentence> read(String text, List<Sentence> sentences, Registry registry) {
    List<Sentence> order = new ArrayList<>(sentences);
    order.sort(Comparator.comparing(Sentence::isTitle));
    List<ReadSentence> read = new ArrayList<>(sentences.size());
    order.forEach(sentence -> read.add(read(text, sentence, registry)));
    read.sort(Comparator.comparingInt(done -> done.sentence().number()));
    Surnames surnames = new Surnames(registry.persons());
    read.replaceAll(sentence -> surnames.addTo(sentence, text));
    registry.fillOffices();
    return read;
  }

  private ReadSentence read(String text, Sentence sentence, Registry registry) {
    List<Token> tokens = sentence.tokens();
    List<Unit> units = Units.of(tokens, gazetteer.tree(), words);
    PersonGrammar persons = new PersonGrammar(words, tokens, units, text);
    List<Mention> mentions = new ArrayList<>();
    int i = 0;
    while (i < units.size()) {
      PersonPhrase phrase = units.get(i).token().isWord() ? persons.at(i) : null;
      if (phrase != null) {
        Entity entity = registry.person(phrase);
        if (entity != null) {
          Unit unit = units.get(i);
          mentions.add(
              new Mention(
                  phrase.first(),
                  phrase.end(),
                  entity,
                  unit.preposition(),
                  unit.hasConjunction(),
                  Mention.Kind.NAME,
                  null));
        }
        i = phrase.endUnit();
        continue;
      }
      OrganisationGrammar.Phrase body = organisations.at(i, units, tokens, text);
      if (body != null) {
        Unit unit = units.get(i);
        Entity entity = registry.organisation(body.name(), body.countryIso3());
        mentions.add(
            new Mention(
                unit.first(),
                units.get(body.endUnit() - 1).end(),
                entity,
                unit.preposition(),
                unit.hasConjunction(),
                Mention.Kind.NAME,
                null));
        i = body.endUnit();
        continue;
      }
      i = other(units, i, registry, mentions);
    }
    return new ReadSentence(sentence, units, mentions);
  }

  private int other(List<Unit> units, int i, Registry registry, List<Mention> mentions) {
    Unit unit = units.get(i);
    if (unit.is(Meaning.OfSideNoun.class)) {
      return group(units, i, registry, mentions);
    }
    if (unit.meanings().isEmpty()) {
      if (HOME_WORDS.contains(unit.form().word())
          && unit.form().word().equals("المملكه")
          && registry.home() != null) {
        String home = registry.home();
        Mention.Kind kind = unit.preposition() == 'ب' ? Mention.Kind.PLACE : Mention.Kind.NAME;
        mentions.add(
            new Mention(
                unit.first(),
                unit.end(),
                registry.country(home),
                unit.preposition(),
                unit.hasConjunction(),
                kind,
                null));
      }
      return i + 1;
    }
    Mention mention = mention(units, i, registry);
    if (mention != null) {
      mentions.add(mention);
    }
    return i + 1;
  }

  /**
   * A group noun with the nationality or country that follows it, other adjectives between them.
   */
  private int group(List<Unit> units, int i, Registry registry, List<Mention> mentions) {
    Unit head = units.get(i);
    for (int k = i + 1; k < units.size() && k <= i + 4; k++) {
      Unit unit = units.get(k);
      String iso3 = countryOf(unit);
      if (iso3 != null && unit.preposition() == Form.NONE && !unit.hasConjunction()) {
        mentions.add(
            new Mention(
                head.first(),
                unit.end(),
                registry.country(iso3),
                head.preposition(),
                head.hasConjunction(),
                Mention.Kind.GROUP,
                null));
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
        break;
      }
    }
    return i + 1;
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

  private @Nullable Mention mention(List<Unit> units, int i, Registry registry) {
    Unit unit = units.get(i);
    Meaning.OfCountry country = unit.as(Meaning.OfCountry.class);
    if (country != null && (!country.weak() || hasCompany(units, i))) {
      return mention(unit, registry.country(country.country().iso3()), countryKind(units, i), null);
    }
    Meaning.OfOrganisation organisation = unit.as(Meaning.OfOrganisation.class);
    if (organisation != null && !organisation.weak()) {
      return mention(
          unit, registry.organisation(organisation.organisation()), Mention.Kind.NAME, null);
    }
    Meaning.OfCity city = unit.as(Meaning.OfCity.class);
    boolean meant =
        city != null
            && (!city.weak()
                || city.city().actsForGovernment()
                    && isGoneTo(units, i)
                    && (country == null || !registry.names(country.country().iso3())));
    if (city != null && meant) {
      String iso3 = city.city().place().countryIso3();
      boolean acts = city.city().actsForGovernment() && !isPlace(units, i);
      if (iso3 != null) {
        return mention(
            unit,
            registry.country(iso3),
            acts ? Mention.Kind.CAPITAL : Mention.Kind.PLACE,
            city.city().isRegion() ? null : city.city().place().cityEn());
      }
    }
    Meaning.OfNisba nisba = unit.as(Meaning.OfNisba.class);
    if (nisba != null && !nisba.weak()) {
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

  private static Mention mention(
      Unit unit, Entity entity, Mention.Kind kind, @Nullable String city) {
    return new Mention(
        unit.first(), unit.end(), entity, unit.preposition(), unit.hasConjunction(), kind, city);
  }

  /** A word that only may be a country counts in a list of countries. */
  private static boolean hasCompany(List<Unit> units, int i) {
    boolean before = i > 0 && units.get(i - 1).is(Meaning.OfCountry.class);
    boolean after = i + 1 < units.size() && units.get(i + 1).is(Meaning.OfCountry.class);
    return before || after;
  }

  /** {@code إلى عمان}: a word that may be a capital is one behind a preposition of place. */
  private static boolean isGoneTo(List<Unit> units, int i) {
    return isPlace(units, i) || i > 0 && units.get(i - 1).token().folded().equals("الي");
  }

  private Mention.Kind countryKind(List<Unit> units, int i) {
    return isPlace(units, i)
        ? Mention.Kind.PLACE
        : isGenitive(units, i) ? Mention.Kind.ADJECTIVE : Mention.Kind.NAME;
  }

  private static boolean isPlace(List<Unit> units, int i) {
    Unit unit = units.get(i);
    return unit.preposition() == 'ب' || i > 0 && IN.contains(units.get(i - 1).token().folded());
  }

  /** After an ordinary noun that is neither verb nor trigger: {@code اقتصاد مصر}. */
  private boolean isGenitive(List<Unit> units, int i) {
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
