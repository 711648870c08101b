package org.diwan.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.Person;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a person off titles and names. Rules:
 *
 * <ul>
 *   <li>title, what completes it, honorifics, name: {@code وزير الخارجية المصري الدكتور فلان
 *       الفلاني};
 *   <li>name, comma, title: {@code فلان الفلاني، وزير الخارجية المصري};
 *   <li>several titles in a row belong to the one name that follows or precedes them;
 *   <li>a title without a name is an office-holder where it is definite or completed;
 *   <li>a name without a title is one where a listed person stands in it or two name words follow
 *       each other;
 *   <li>{@code السابق الأسبق الراحل} take the office away.
 * </ul>
 */
final class PersonGrammar {
  private static final Set<String> FORMER =
      Set.of(
          "السابق",
          "الاسبق",
          "السابقه",
          "الراحل",
          "الراحله",
          "سابقا",
          "المعزول",
          "المخلوع",
          "السابقين");
  private static final Set<String> HOLDING =
      Set.of(
          "المنتخب",
          "المنتخبه",
          "الحالي",
          "الحاليه",
          "الجديد",
          "الجديده",
          "المكلف",
          "المكلفه",
          "الموقت",
          "الانتقالي",
          "المعين");
  private static final Set<String> TIMES = Set.of("صباح", "فجر", "ظهر", "مساء", "عصر");
  private static final Set<String> DAYS =
      Set.of(
          "الاحد",
          "الاثنين",
          "الاتنين",
          "الثلاثاء",
          "الاربعاء",
          "الخميس",
          "الجمعه",
          "السبت",
          "اليوم",
          "امس",
          "غد");
  private static final int LONGEST_NAME = 6;

  private final NameWords words;
  private final List<Token> tokens;
  private final List<Unit> units;
  private final String text;
  private final TitleGrammar titles;

  /** Whether an office, not a mere courtesy or rank, stands before the name being read. */
  private boolean office;

  PersonGrammar(NameWords words, List<Token> tokens, List<Unit> units, String text) {
    this.words = words;
    this.tokens = tokens;
    this.units = units;
    this.text = text;
    this.titles = new TitleGrammar(words, tokens, units, text);
  }

  /** The person that starts at a unit, null where none does. */
  @Nullable PersonPhrase at(int start) {
    List<PersonPhrase.Claim> claims = new ArrayList<>();
    boolean former = false;
    boolean definite = false;
    boolean honorific = false;
    int i = start;
    while (i < units.size()) {
      Unit unit = units.get(i);
      if (i > start && unit.preposition() != Form.NONE) {
        break;
      }
      Meaning.OfTitle title = unit.as(Meaning.OfTitle.class);
      Meaning.OfHonorific courtesy = unit.as(Meaning.OfHonorific.class);
      if (title != null
          && title.title().number() == 'S'
          && (i == start || titleGoesOn(i, claims, honorific))) {
        TitleGrammar.Read read = titles.read(i, title.title());
        claims.add(read.claim());
        definite |= read.definite();
        i = read.endUnit();
      } else if (courtesy != null
          && !courtesy.kind().equals("AFTER")
          && (i == start || !unit.hasConjunction())) {
        honorific = true;
        if (courtesy.kind().equals("RANK")) {
          claims.add(new PersonPhrase.Claim(OfficeClass.MILITARY, slice(unit), null, null));
        }
        i++;
      } else if (i > start && FORMER.contains(unit.token().folded())) {
        former = true;
        i++;
      } else if (i > start && HOLDING.contains(unit.token().folded()) && startsName(i + 1)) {
        i++;
      } else {
        break;
      }
    }
    int nameStart = i;
    if (nameStart < units.size()
        && units.get(nameStart).isComma()
        && !claims.isEmpty()
        && startsName(nameStart + 1)) {
      nameStart = skipCourtesies(nameStart + 1);
    } else if (quotedName(nameStart)) {
      nameStart++;
    }
    office = holdsOffice(claims);
    int nameEnd = nameEnd(nameStart, !claims.isEmpty() || honorific, i == start);
    if (nameEnd == nameStart + 1 && isPlainWord(nameStart) && !definite && !honorific) {
      nameEnd = nameStart;
    }
    if (nameEnd == nameStart) {
      boolean office =
          !claims.isEmpty()
              && (definite
                  || claims.stream()
                      .anyMatch(c -> c.countryIso3() != null || c.organisation() != null));
      return office && i > start ? phrase(start, i, claims, "", null, former) : null;
    }
    Person known = known(nameStart, nameEnd, claims);
    String name = name(nameStart, nameEnd);
    i = skipAfter(nameEnd);
    if (i < units.size() && FORMER.contains(units.get(i).token().folded())) {
      former = true;
      i++;
    }
    int apposition = apposition(i, claims);
    return phrase(start, apposition, claims, name, known, former);
  }

  private static boolean holdsOffice(List<PersonPhrase.Claim> claims) {
    for (PersonPhrase.Claim claim : claims) {
      if (claim.office() != OfficeClass.MILITARY) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a further title belongs to the same person: no conjunction, or one and a name or an end
   * that fits both.
   */
  private boolean titleGoesOn(int i, List<PersonPhrase.Claim> claims, boolean honorific) {
    Unit unit = units.get(i);
    Meaning.OfTitle title = unit.as(Meaning.OfTitle.class);
    if (claims.isEmpty()) {
      return true;
    }
    if (title == null) {
      return !unit.hasConjunction();
    }
    if (!unit.hasConjunction()) {
      return !isSomebodyElse(titles.read(i, title.title()).claim(), claims);
    }
    PersonPhrase.Claim next = titles.read(i, title.title()).claim();
    PersonPhrase.Claim before = claims.getLast();
    boolean sameCountry =
        next.countryIso3() == null
            || before.countryIso3() == null
            || next.countryIso3().equals(before.countryIso3());
    return sameCountry
        && next.office() != before.office()
        && Offices.compatible(before.office(), next.office());
  }

  /**
   * {@code استقبل أمير الكويت وزير الخارجية القطري}: an office of another state, or a counterpart.
   */
  private static boolean isSomebodyElse(PersonPhrase.Claim next, List<PersonPhrase.Claim> claims) {
    if (Fold.fold(next.title()).startsWith("نظير")) {
      return true;
    }
    boolean twoHeads =
        next.office() == OfficeClass.HEAD_OF_STATE
            && claims.stream().anyMatch(c -> c.office() == OfficeClass.MONARCH);
    return twoHeads
        || claims.stream().anyMatch(c -> Offices.exclude(c, next))
        || next.countryIso3() != null
            && claims.stream()
                .anyMatch(
                    c -> c.countryIso3() != null && !c.countryIso3().equals(next.countryIso3()));
  }

  private int skipCourtesies(int i) {
    int at = i;
    while (at < units.size() && units.get(at).is(Meaning.OfHonorific.class)) {
      at++;
    }
    return at;
  }

  private boolean quotedName(int i) {
    return i + 2 < units.size()
        && (units.get(i).isMark('«') || units.get(i).isMark('"') || units.get(i).isMark('“'))
        && startsName(i + 1)
        && (units.get(i + 2).isMark('»')
            || units.get(i + 2).isMark('"')
            || units.get(i + 2).isMark('”'));
  }

  private boolean startsName(int i) {
    if (i >= units.size()) {
      return false;
    }
    Unit unit = units.get(i);
    if (unit.is(Meaning.OfHonorific.class) && i + 1 < units.size()) {
      return startsName(i + 1);
    }
    return unit.is(Meaning.OfPerson.class) || unit.isRaw() && words.isGiven(unit.token().folded());
  }

  /** One past the last unit of the name that starts here. */
  private int nameEnd(int start, boolean titled, boolean bare) {
    int i = start;
    while (i < units.size() && i - start < LONGEST_NAME && isNamePart(i, start, titled)) {
      i++;
    }
    while (i > start
        && words.joinsNext(units.get(i - 1).token().folded())
        && !words.isGiven(units.get(i - 1).token().folded())
        && i - start > 1
        && i < units.size()) {
      i--;
    }
    if (i == start || titled) {
      return i;
    }
    boolean listed = false;
    for (int k = start; k < i; k++) {
      listed |= units.get(k).is(Meaning.OfPerson.class);
    }
    if (listed) {
      return i;
    }
    boolean pair =
        i - start >= 2
            && words.isGiven(word(start))
            && !words.isParticle(word(start))
            && words.isListed(word(start + 1));
    boolean appointed =
        i - start == 2
            && words.isGiven(word(start))
            && !words.isParticle(word(start))
            && word(start + 1).startsWith("ال")
            && titleFollows(i);
    return (pair || appointed) && bare ? i : start;
  }

  /** {@code ملك لي}: so short a word is no name behind an indefinite title. */
  private boolean isPlainWord(int i) {
    Unit unit = units.get(i);
    return unit.isRaw() && word(i).length() < 3;
  }

  private boolean titleFollows(int i) {
    int at = i < units.size() && units.get(i).isComma() ? i + 1 : i;
    return at < units.size()
        && units.get(at).is(Meaning.OfTitle.class)
        && !units.get(at).hasConjunction();
  }

  /** Whether the last word of a unit joins the next to the name. */
  private boolean joinsNext(int i) {
    Unit unit = units.get(i);
    return !unit.is(Meaning.OfPerson.class)
        && words.joinsNext(
            unit.end() - unit.first() == 1 ? word(i) : tokens.get(unit.end() - 1).folded());
  }

  private String word(int i) {
    Unit unit = units.get(i);
    return unit.form().preposition() == Form.NONE ? unit.form().word() : unit.token().folded();
  }

  private boolean isNamePart(int i, int start, boolean titled) {
    Unit unit = units.get(i);
    boolean first = i == start;
    if (!first && unit.hasConjunction() || isTimeOfDay(i)) {
      return false;
    }
    if (unit.is(Meaning.OfPerson.class)) {
      return first || !unit.hasConjunction() && unit.preposition() == Form.NONE;
    }
    if (!unit.token().isWord() || !first && unit.end() - unit.first() == 1 && isDash(i)) {
      return isDash(i)
          && !first
          && i + 1 < units.size()
          && units.get(i + 1).isRaw()
          && units.get(i + 1).token().isWord()
          && words.isListed(units.get(i + 1).token().folded());
    }
    String folded = unit.token().folded();
    if (!first
        && joinsNext(i - 1)
        && !unit.hasConjunction()
        && unit.end() - unit.first() == 1
        && (folded.startsWith("ال") || !words.ends(unit.token()))) {
      return true;
    }
    if (unit.is(Meaning.OfNisba.class)
        || unit.is(Meaning.OfCity.class)
        || unit.is(Meaning.OfCountry.class)) {
      return !first
          && unit.preposition() == Form.NONE
          && !unit.hasConjunction()
          && unit.end() - unit.first() == 1
          && (words.isListed(folded)
              || unit.is(Meaning.OfNisba.class)
                  && i - start <= 2
                  && folded.startsWith("ال")
                  && folded.endsWith("ي")
                  && endsHere(i + 1));
    }
    if (isMiddle(i, start)) {
      return true;
    }
    if (!unit.isRaw()) {
      return unit.is(Meaning.OfSideNoun.class)
          ? false
          : words.isListed(folded)
              && !unit.is(Meaning.OfTitle.class)
              && unit.end() - unit.first() == 1
              && !first;
    }
    if (isOn(unit.token())) {
      return !first
          && i + 1 < units.size()
          && words.isGiven(word(i - 1))
          && words.isListed(word(i + 1));
    }
    if (words.isListed(folded)) {
      return true;
    }
    boolean begins =
        titled
            && office
            && !unit.hasConjunction()
            && folded.length() > 1
            && !folded.startsWith("لل");
    return (!first || begins) && !isOrdinary(unit.token());
  }

  /** {@code خليل الحاج توفيق}: a courtesy between two names is one of them. */
  private boolean isMiddle(int i, int start) {
    return i > start
        && i + 1 < units.size()
        && units.get(i).is(Meaning.OfHonorific.class)
        && units.get(i).end() - units.get(i).first() == 1
        && words.isGiven(word(i - 1))
        && words.isGiven(word(i + 1))
        && !units.get(i + 1).hasConjunction();
  }

  private boolean isOrdinary(Token token) {
    return words.ends(token)
        || words.isCommonWithPreposition(token)
        || words.startsWithAnd(token.folded())
        || isAccusative(token)
        || isWithSuffix(token.folded());
  }

  /** {@code ركزها}: a pronoun at its end makes a word no name. */
  private boolean isWithSuffix(String folded) {
    return folded.length() > 4
        && !words.isListed(folded)
        && (folded.endsWith("ها") || folded.endsWith("هم") || folded.endsWith("هما"));
  }

  /** {@code صباح الأحد}: a time of the day, though the word is a name too. */
  private boolean isTimeOfDay(int i) {
    return TIMES.contains(units.get(i).token().folded())
        && i + 1 < units.size()
        && DAYS.contains(units.get(i + 1).token().folded());
  }

  /**
   * {@code على} with its own letter is the preposition, unless it stands between two names as
   * Egyptian papers write it.
   */
  private boolean isOn(Token token) {
    return token.folded().equals("علي") && text.charAt(token.end() - 1) == 'ى';
  }

  /** {@code مخيماً}: the mark of an indefinite object, which names do not bear. */
  private boolean isAccusative(Token token) {
    return text.indexOf('\u064B', token.start(), token.end()) >= 0;
  }

  private boolean isDash(int i) {
    return units.get(i).isMark('-');
  }

  private boolean endsHere(int i) {
    return i >= units.size() || !units.get(i).token().isWord() || words.ends(units.get(i).token());
  }

  private @Nullable Person known(int start, int end, List<PersonPhrase.Claim> claims) {
    for (int i = start; i < end; i++) {
      Unit unit = units.get(i);
      Meaning.OfPerson person = unit.as(Meaning.OfPerson.class);
      boolean alone = unit.end() - unit.first() == 1 && end - start > 1;
      if (person != null
          && !hasOtherFamily(person.person(), units.get(i).end(), units.get(end - 1).end())) {
        return alone && !agrees(person.person(), start, end) ? null : person.person();
      }
    }
    return null;
  }

  /**
   * {@code خالد عبد العزيز المحبوب} is not the listed {@code خالد عبد العزيز}: a family name
   * follows that the list lacks.
   */
  private boolean hasOtherFamily(Person person, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.isWord()
          && !words.isParticle(token.folded())
          && !NameLikeness.holdsWord(person.nameAr(), token.folded())) {
        return true;
      }
    }
    return false;
  }

  /**
   * A single listed word inside a longer name counts where the listed full name holds the longer
   * one's first word too.
   */
  private boolean agrees(Person person, int start, int end) {
    String first = units.get(start).form().word();
    return NameLikeness.holdsWord(person.nameAr(), first);
  }

  private String name(int start, int end) {
    return Slices.of(units, tokens, text, start, end);
  }

  private int skipAfter(int i) {
    int at = i;
    while (at < units.size()) {
      Meaning.OfHonorific courtesy = units.get(at).as(Meaning.OfHonorific.class);
      if (courtesy != null && courtesy.kind().equals("AFTER")) {
        at++;
      } else if (units.get(at).isMark('-')
          && at + 1 < units.size()
          && units.get(at + 1).is(Meaning.OfHonorific.class)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** Titles after the name, with or without a comma; a second comma closes them. */
  private int apposition(int start, List<PersonPhrase.Claim> claims) {
    int i = start;
    boolean comma = i < units.size() && (units.get(i).isComma() || units.get(i).isMark('('));
    int at = comma ? i + 1 : i;
    int end = start;
    boolean first = true;
    while (at < units.size()) {
      Unit unit = units.get(at);
      if (unit.is(Meaning.OfHonorific.class)
          && at + 1 < units.size()
          && units.get(at + 1).is(Meaning.OfTitle.class)) {
        at++;
        continue;
      }
      Meaning.OfTitle title = unit.as(Meaning.OfTitle.class);
      if (title == null
          || title.title().number() != 'S'
          || unit.preposition() != Form.NONE
          || first && unit.hasConjunction()) {
        break;
      }
      TitleGrammar.Read read = titles.read(at, title.title());
      if (nameFollows(read.endUnit())
          || !comma && isSomebodyElse(read.claim(), claims)
          || !first && !titleGoesOn(at, claims, false)) {
        break;
      }
      claims.add(read.claim());
      at = read.endUnit();
      end = at;
      first = false;
    }
    if (end > start
        && end < units.size()
        && (comma && (units.get(end).isComma() || units.get(end).isMark(')')))) {
      end++;
    }
    return end;
  }

  private boolean nameFollows(int i) {
    return i < units.size() && startsName(i) && !units.get(i).hasConjunction();
  }

  private String slice(Unit unit) {
    return text.substring(tokens.get(unit.first()).start(), tokens.get(unit.end() - 1).end());
  }

  private PersonPhrase phrase(
      int start,
      int endUnit,
      List<PersonPhrase.Claim> claims,
      String name,
      @Nullable Person known,
      boolean former) {
    return new PersonPhrase(
        units.get(start).first(),
        units.get(endUnit - 1).end(),
        endUnit,
        List.copyOf(claims),
        name,
        known,
        former);
  }
}
