package org.diwan.extract.entity.person;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.body.GroupPhrase;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.extract.entity.name.AppointedName;
import org.diwan.extract.entity.name.AwaitedName;
import org.diwan.extract.entity.name.KnownName;
import org.diwan.extract.entity.name.NameBegin;
import org.diwan.extract.entity.name.NameOrigin;
import org.diwan.extract.entity.name.NextPerson;
import org.diwan.extract.entity.title.TitleAside;
import org.diwan.extract.entity.title.TitleGrammar;
import org.diwan.extract.entity.title.TitleRun;
import org.diwan.extract.entity.title.Titles;
import org.diwan.extract.entity.unit.AttendanceCue;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Slices;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.Person;
import org.diwan.gazetteer.Title;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.OfficeClass;
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
 * </ul>
 */
public final class PersonGrammar {
  private static final Set<String> LEADING = Set.of("برياسه", "بقياده", "بزعامه");

  private final List<Token> tokens;
  private final List<Unit> units;
  private final String text;
  private final WordRoles<NameCue> cues;
  private final TitleGrammar titles;
  private final NameGrammar names;
  private final NameBegin begin;
  private final NameOrigin origin;
  private final KnownName known;
  private final NextPerson others;
  private final TitleAside aside;
  private final AwaitedName awaited;
  private final AppointedName appointed;

  public PersonGrammar(
      NameWords words,
      WordRoles<NameCue> cues,
      WordRoles<AttendanceCue> attendance,
      List<Token> tokens,
      List<Unit> units,
      String text) {
    this.cues = cues;
    this.tokens = tokens;
    this.units = units;
    this.text = text;
    this.titles = new TitleGrammar(words, cues, tokens, units, text);
    this.names = new NameGrammar(words, cues, tokens, units, text);
    this.begin = names.begin();
    this.origin = new NameOrigin(words);
    this.known = new KnownName(words, tokens, units);
    this.others = new NextPerson(units, origin, known);
    this.aside = new TitleAside(units, cues, begin);
    this.awaited = new AwaitedName(units, attendance, begin);
    this.appointed = names.appointed();
  }

  /** The person that starts at a unit, null where none does. */
  public @Nullable PersonPhrase at(int start) {
    TitleRun run = new TitleRun(tokens, units, text, titles, cues, begin).readFrom(start);
    int nameStart = nameStart(run);
    int nameEnd = others.cut(nameStart, nameEnd(nameStart, run, start), run.claims());
    if (nameEnd == nameStart) {
      return run.standsAlone() && !isOwnEnvoy(start) && run.end() > start
          ? phrase(start, run.end(), run.claims(), "", null, run.isFormer())
          : null;
    }
    PersonPhrase.Claim served = Servant.of(run, units, nameStart, nameEnd, cues);
    if (served != null) {
      return phrase(start, nameEnd, List.of(served), "", null, false);
    }
    int i = skipAfter(nameEnd);
    boolean former = i < units.size() && TitleRun.isFormer(units.get(i), cues);
    List<PersonPhrase.Claim> claims = run.claims();
    String name = Slices.of(units, tokens, text, nameStart, nameEnd);
    Person person = known.in(nameStart, nameEnd);
    boolean whole = isBehindMeeting(start) && run.holdsWholeOffice();
    int end = apposition(former ? i + 1 : i, claims, person, whole);
    return phrase(start, end, claims, name, person, former || run.isFormer());
  }

  /** {@code سفيرها في باريس}: nobody in particular; where he is posted is named behind. */
  private boolean isOwnEnvoy(int start) {
    Title title = Titles.singular(units.get(start));
    return title != null
        && title.scope().equals("PRONOUN")
        && title.officeClass() == OfficeClass.AMBASSADOR;
  }

  /** Behind the titles, a short form in brackets or quotes, a comma or an opening quote. */
  private int nameStart(TitleRun run) {
    int at = run.claims().isEmpty() || quotedName(run.end()) ? run.end() : aside.end(run.end());
    boolean comma =
        at < units.size()
            && (units.get(at).isComma() || units.get(at).isMark('؛'))
            && !run.claims().isEmpty()
            && at + 1 < units.size()
            && !units.get(at + 1).hasConjunction()
            && (begin.startsName(at + 1) || begin.isBetweenCommas(at + 1) && run.holdsState());
    int from =
        at < units.size() && units.get(at).isComma() && !run.claims().isEmpty() ? at + 1 : at;
    return comma ? skipCourtesies(at + 1) : quotedName(from) ? from + 1 : at;
  }

  private int nameEnd(int nameStart, TitleRun run, int start) {
    if (nameStart < units.size()
        && run.holdsOffice()
        && TitleRun.isHolding(units.get(nameStart), cues)) {
      return nameStart;
    }
    NameGrammar.Before before =
        new NameGrammar.Before(
            run.isTitled() || isLeader(start), run.holdsOffice(), run.end() == start);
    int end = names.nameEnd(nameStart, before);
    boolean tiny = end == nameStart + 1 && begin.isTiny(nameStart);
    boolean doubtful = end > nameStart && (tiny || begin.isFor(nameStart));
    end = doubtful && !run.isDefinite() ? nameStart : end;
    end = end == start && awaited.is(start) ? awaitedEnd(start) : end;
    return run.claims().isEmpty() ? Math.max(end, appointed.end(start, nameStart)) : end;
  }

  /** {@code وفد برئاسة فلان الفلاني}: a name of two words needs no title there. */
  private int awaitedEnd(int start) {
    boolean foreign = awaited.isForeignLeader(start);
    int end = names.nameEnd(start, new NameGrammar.Before(true, foreign, true));
    return end > start + 1 ? end : start;
  }

  /** {@code برئاسة ستيفان جيمبرت}: two words of a name behind a word of leading. */
  private boolean isLeader(int start) {
    return start > 0
        && start + 1 < units.size()
        && LEADING.contains(units.get(start - 1).token().folded())
        && begin.isForeign(start)
        && begin.isForeign(start + 1);
  }

  private int skipCourtesies(int i) {
    int at = i;
    while (at < units.size() && units.get(at).is(Meaning.OfHonorific.class)) {
      at++;
    }
    return at;
  }

  /** {@code محافظ المدينة «فلان بن فلان»}: nothing but the name stands in the quotes. */
  private boolean quotedName(int i) {
    if (i + 2 >= units.size()
        || !isMark(i, "«\"“")
        || !begin.startsName(i + 1) && !begin.isBetweenCommas(i + 1)) {
      return false;
    }
    return isMark(names.nameEnd(i + 1, new NameGrammar.Before(true, true, false)), "»\"”");
  }

  private boolean isMark(int i, String marks) {
    return i < units.size() && units.get(i).token().isAny(marks);
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
  private int apposition(
      int start, List<PersonPhrase.Claim> claims, @Nullable Person person, boolean whole) {
    int i = start;
    boolean comma = i < units.size() && (units.get(i).isComma() || units.get(i).isMark('('));
    int at = comma ? i + 1 : i;
    int end = start;
    boolean first = true;
    boolean titled = !claims.isEmpty();
    while (at < units.size()) {
      Unit unit = units.get(at);
      if (unit.is(Meaning.OfHonorific.class)
          && at + 1 < units.size()
          && units.get(at + 1).is(Meaning.OfTitle.class)) {
        at++;
        continue;
      }
      Title title = comma || !GroupPhrase.isCamp(unit) ? Titles.singular(unit) : null;
      if (title == null || unit.preposition() != Form.NONE || first && unit.hasConjunction()) {
        break;
      }
      TitleGrammar.Read read = titles.read(at, title);
      if (nameFollows(read.endUnit())
          || titled && comma && isOfNext(read.endUnit())
          || whole && !comma
          || !comma && Titles.isSomebodyElse(read.claim(), claims)
          || !comma && isForeign(read.claim(), person)
          || !first && !Titles.goesOn(unit, read.claim(), claims)) {
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

  /** {@code التقى وزير الخارجية فلان | رئيس المجلس}: whom he meets stands behind his name. */
  private boolean isBehindMeeting(int start) {
    return start > 0 && cues.is(NameCue.MEETS, units.get(start - 1).form().word());
  }

  /** {@code استقبل فلان القنصل الفلاني}: an office of a state that is not the listed person's. */
  private static boolean isForeign(PersonPhrase.Claim claim, @Nullable Person person) {
    return person != null
        && person.countryIso3() != null
        && claim.countryIso3() != null
        && !person.countryIso3().equals(claim.countryIso3());
  }

  /** {@code الوزير فلان، سفير فلانة، فلانا}: the title between is the second man's. */
  private boolean isOfNext(int i) {
    return i < units.size()
        && units.get(i).isComma()
        && i + 1 < units.size()
        && !units.get(i + 1).hasConjunction()
        && (begin.startsName(i + 1) || begin.isBetweenCommas(i + 1));
  }

  private boolean nameFollows(int i) {
    return i < units.size() && begin.startsName(i) && !units.get(i).hasConjunction();
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
        origin.isForeign(name),
        known,
        former);
  }
}
