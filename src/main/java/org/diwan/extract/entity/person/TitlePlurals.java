package org.diwan.extract.entity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.extract.entity.name.KnownName;
import org.diwan.extract.entity.unit.Slices;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.Title;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Several persons under one title: {@code وزيرا الخارجية المصري فلان والقطري فلان}, {@code الرئيسان
 * الروسي والتركي}, {@code وزراء الخارجية والدفاع والري}, {@code وزيرا خارجية مصر والسودان}. A title
 * of which only one is told, or of states in general, is none of these.
 */
public final class TitlePlurals {
  /** Between the title and who they are: {@code وزيرا خارجية البلدين، المصري …}. */
  private static final Set<String> BOTH = Set.of("البلدين", "الدولتين", "الجانبين");

  /** How those begin who may be told by their states behind {@code في}. */
  private static final Set<String> OFFICES = Set.of("وزي", "وزرا", "رييس", "روسا");

  private static final int LONGEST_PORTFOLIO = 4;

  private final Gazetteer gazetteer;
  private final List<Token> tokens;
  private final List<Unit> units;
  private final String text;
  private final NameGrammar names;
  private final KnownName known;

  public TitlePlurals(
      Gazetteer gazetteer,
      List<Token> tokens,
      List<Unit> units,
      String text,
      NameGrammar names,
      KnownName known) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
    this.units = units;
    this.text = text;
    this.names = names;
    this.known = known;
  }

  /** The persons of a title in dual or plural at a unit; none where it names fewer than two. */
  public List<PersonPhrase> at(int start) {
    Meaning.OfTitle meaning = units.get(start).as(Meaning.OfTitle.class);
    if (meaning == null || meaning.title().number() == 'S') {
      return List.of();
    }
    Title title = meaning.title();
    List<PersonPhrase> found = byNationality(start, title);
    if (found.size() < 2 && (title.number() == 'D' || isWithin(start, title))) {
      found = byState(start, title);
    }
    if (found.size() < 2) {
      found = byPortfolio(start, title);
    }
    return found.size() < 2 ? List.of() : found;
  }

  private List<PersonPhrase> byNationality(int start, Title title) {
    List<PersonPhrase> found = new ArrayList<>();
    int i = behindBoth(start + 1);
    while (i < units.size()) {
      Unit unit = units.get(i);
      Meaning.OfNisba nisba = unit.as(Meaning.OfNisba.class);
      boolean next =
          unit.preposition() == Form.NONE
              && unit.hasConjunction() != found.isEmpty()
              && isOfOne(unit.form().word())
              && (title.officeClass() != OfficeClass.OTHER
                  || isCounterpart(title)
                  || names.begin().startsName(i + 1));
      if (nisba == null || !next) {
        break;
      }
      int end = names.nameEnd(i + 1, new NameGrammar.Before(true, true, false));
      String iso3 = nisba.country().iso3();
      found.add(person(found.isEmpty() ? start : i, i + 1, end, title, iso3));
      i = end;
    }
    return found;
  }

  /** {@code نظيريه}, {@code نظرائه}. */
  private static boolean isCounterpart(Title title) {
    return title.form().startsWith("نظي") || title.form().startsWith("نظرا");
  }

  /** {@code المصري}, not {@code المصريين}. */
  private static boolean isOfOne(String nisba) {
    return Fold.isDefinite(nisba) && (nisba.endsWith("ي") || nisba.endsWith("يه"));
  }

  private int behindBoth(int i) {
    if (i + 1 < units.size()
        && BOTH.contains(units.get(i).token().folded())
        && units.get(i + 1).isComma()) {
      return i + 2;
    }
    return i;
  }

  private List<PersonPhrase> byState(int start, Title title) {
    List<PersonPhrase> found = new ArrayList<>();
    boolean in = isWithin(start, title);
    for (int i = in ? start + 2 : start + 1; i < units.size(); i++) {
      Unit unit = units.get(i);
      Meaning.OfCountry state = unit.as(Meaning.OfCountry.class);
      if (state == null
          || unit.preposition() != Form.NONE
          || unit.hasConjunction() == found.isEmpty()) {
        break;
      }
      String iso3 = state.country().iso3();
      found.add(person(found.isEmpty() ? start : i, i + 1, i + 1, title, iso3));
    }
    return found;
  }

  /** {@code نظيراه في مصر والسودان}, {@code وزراء المياه في مصر والسودان}. */
  private boolean isWithin(int start, Title title) {
    boolean office = OFFICES.stream().anyMatch(Fold.fold(title.form())::startsWith);
    return (isCounterpart(title) || office)
        && start + 1 < units.size()
        && units.get(start + 1).token().folded().equals("في");
  }

  private PersonPhrase person(int first, int nameStart, int end, Title title, String iso3) {
    String name = end == nameStart ? "" : Slices.of(units, tokens, text, nameStart, end);
    return new PersonPhrase(
        units.get(first).first(),
        units.get(end - 1).end(),
        end,
        List.of(new PersonPhrase.Claim(title.officeClass(), singular(title), iso3, null)),
        name,
        false,
        end == nameStart ? null : known.in(nameStart, end),
        false);
  }

  /** What one of them is called, as far as ministers go. */
  private static String singular(Title title) {
    String form = title.form();
    int space = form.indexOf(' ');
    return space > 0 && (form.startsWith("وزي") || form.startsWith("وزراء"))
        ? "وزير" + form.substring(space)
        : form;
  }

  /** {@code وزراء الخارجية والصناعة والري}: one minister a portfolio. */
  private List<PersonPhrase> byPortfolio(int start, Title title) {
    List<PersonPhrase> found = new ArrayList<>();
    String own = Fold.fold(title.form());
    int space = own.indexOf(' ');
    if (!own.startsWith("وزي") && !own.startsWith("وزرا") || space < 0) {
      return found;
    }
    found.add(minister(start, start + 1, own.substring(space + 1), title.officeClass()));
    int i = start + 1;
    while (i < units.size() && units.get(i).form().conjunction() == 'و') {
      int end = portfolioEnd(i);
      OfficeClass office = end == i ? null : gazetteer.portfolio(words(i, end));
      if (office == null) {
        break;
      }
      found.add(minister(i, end, words(i, end), office));
      i = end;
    }
    return ofNationality(found, i);
  }

  /** {@code وزيرا الخارجية والدفاع الروسيان}: the state that follows is of all of them. */
  private List<PersonPhrase> ofNationality(List<PersonPhrase> ministers, int at) {
    Meaning.OfNisba nisba =
        at < units.size() && units.get(at).preposition() == Form.NONE
            ? units.get(at).as(Meaning.OfNisba.class)
            : null;
    return nisba == null
        ? ministers
        : ministers.stream().map(m -> m.of(nisba.country().iso3())).toList();
  }

  private PersonPhrase minister(int first, int end, String portfolio, OfficeClass office) {
    return new PersonPhrase(
        units.get(first).first(),
        units.get(end - 1).end(),
        end,
        List.of(new PersonPhrase.Claim(office, "وزير " + portfolio, null, null)),
        "",
        false,
        null,
        false);
  }

  /** One past the longest portfolio that starts at a unit, the unit itself for none. */
  private int portfolioEnd(int start) {
    int last = start + 1;
    while (last < units.size()
        && last - start < LONGEST_PORTFOLIO
        && !units.get(last).hasConjunction()) {
      last++;
    }
    for (int end = last; end > start; end--) {
      if (gazetteer.portfolio(words(start, end)) != null) {
        return end;
      }
    }
    return start;
  }

  private String words(int start, int end) {
    StringBuilder words = new StringBuilder(units.get(start).form().word());
    for (int i = units.get(start).first() + 1; i < units.get(end - 1).end(); i++) {
      words.append(' ').append(tokens.get(i).folded());
    }
    return words.toString();
  }
}
