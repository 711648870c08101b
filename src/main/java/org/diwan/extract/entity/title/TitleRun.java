package org.diwan.extract.entity.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.extract.entity.name.NameBegin;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.States;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.Title;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.OfficeClass;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The titles, ranks and courtesies in a row before a name, or where a name might stand. {@code
 * السابق الأسبق الراحل} take the office away.
 */
public final class TitleRun {
  private static final Set<String> RANKS = Set.of("سمو", "معالي", "سعاده", "فضيله", "سماحه");

  private final List<Token> tokens;
  private final List<Unit> units;
  private final String text;
  private final TitleGrammar titles;
  private final WordRoles<NameCue> cues;
  private final NameBegin begin;

  private final List<PersonPhrase.Claim> claims = new ArrayList<>();
  private boolean former;
  private @Nullable String rank;
  private boolean definite;
  private boolean honorific;
  private int end;

  public TitleRun(
      List<Token> tokens,
      List<Unit> units,
      String text,
      TitleGrammar titles,
      WordRoles<NameCue> cues,
      NameBegin begin) {
    this.cues = cues;
    this.tokens = tokens;
    this.units = units;
    this.text = text;
    this.titles = titles;
    this.begin = begin;
  }

  public TitleRun readFrom(int start) {
    end = start;
    while (end < units.size() && goesOn(start)) {}
    return this;
  }

  /** Takes one more title, rank, courtesy or adjective; false at whatever else. */
  private boolean goesOn(int start) {
    Unit unit = units.get(end);
    boolean first = end == start;
    if (!first && unit.preposition() != Form.NONE) {
      return false;
    }
    return takesTitle(unit, first)
        || takesCourtesy(unit, first)
        || !first && (takesAdjective(unit) || takesAside());
  }

  private boolean takesTitle(Unit unit, boolean first) {
    Title title = Titles.singular(unit);
    if (title == null || isAndTo(unit) || isLonger(unit, title) || isOfAnother(unit)) {
      return false;
    }
    rank = rank == null ? rankOf(unit) : rank;
    TitleGrammar.Read read = titles.read(end, title);
    if (isNamesake(unit, read.claim()) || !first && !Titles.goesOn(unit, read.claim(), claims)) {
      return false;
    }
    claims.add(read.claim());
    definite |= read.definite();
    end = read.endUnit();
    return true;
  }

  /** {@code سلطان الفلاني}: a title of nothing, which is a given name too. */
  private boolean isNamesake(Unit unit, PersonPhrase.Claim claim) {
    return claim.countryIso3() == null
        && claim.organisation() == null
        && unit.isOneWord()
        && begin.isNamesake(end);
  }

  /** {@code وإلى} is no {@code والي}, though both fold alike. */
  private boolean isAndTo(Unit unit) {
    return text.startsWith("وإلى", tokens.get(unit.first()).start());
  }

  /** {@code الأنباء} is no {@code الأنبا}, though both fold alike. */
  private boolean isLonger(Unit unit, Title title) {
    return text.charAt(tokens.get(unit.end() - 1).end() - 1) == 'ء' && !title.form().endsWith("ء");
  }

  private boolean takesCourtesy(Unit unit, boolean first) {
    Meaning.OfHonorific courtesy = unit.as(Meaning.OfHonorific.class);
    if (courtesy == null || courtesy.kind().equals("AFTER") || !first && unit.hasConjunction()) {
      return false;
    }
    if (isOfAnother(unit) || !first && isOffice(unit)) {
      return false;
    }
    honorific = true;
    rank = rank == null ? rankOf(unit) : rank;
    if (courtesy.kind().equals("RANK")) {
      claims.add(new PersonPhrase.Claim(OfficeClass.MILITARY, slice(unit), null, null));
    }
    end++;
    return true;
  }

  /** {@code الرئيس الصيني | الزعيم الكوري}: an office of a state, no courtesy. */
  private boolean isOffice(Unit unit) {
    return Titles.singular(unit) != null && States.isNationality(units, end + 1);
  }

  /** {@code سمو ولي العهد معالي الوزير فلان}: a prince's courtesy is over at a minister's. */
  private boolean isOfAnother(Unit unit) {
    String next = rankOf(unit);
    return rank != null && next != null && !next.equals(rank) && !claims.isEmpty();
  }

  /** The word of rank that a courtesy begins with, null for {@code الدكتور} and the like. */
  private static @Nullable String rankOf(Unit unit) {
    String word = unit.form().word();
    return word.equals("صاحب") || word.equals("صاحبه") || word.equals("حضره")
        ? "سمو"
        : RANKS.contains(word) ? word : null;
  }

  private boolean takesAdjective(Unit unit) {
    boolean holds = isHolding(unit, cues) && begin.startsName(end + 1);
    boolean held = isFormer(unit, cues);
    former |= held;
    end += holds || held ? 1 : 0;
    return holds || held;
  }

  /** {@code الرئيس السوداني (الراحل) فلان}. */
  private boolean takesAside() {
    boolean aside =
        units.get(end).isMark('(')
            && end + 3 < units.size()
            && isFormer(units.get(end + 1), cues)
            && units.get(end + 2).isMark(')');
    former |= aside;
    end += aside ? 3 : 0;
    return aside;
  }

  /** {@code وزير الخارجية المعين حديثا}: says how an office is held, though it is a name too. */
  public static boolean isHolding(Unit unit, WordRoles<NameCue> cues) {
    return cues.is(NameCue.HOLDING, unit.token().folded());
  }

  public static boolean isFormer(Unit unit, WordRoles<NameCue> cues) {
    return cues.is(NameCue.FORMER, unit.token().folded());
  }

  public List<PersonPhrase.Claim> claims() {
    return claims;
  }

  public boolean isFormer() {
    return former;
  }

  /** One past the last unit. */
  public int end() {
    return end;
  }

  /** Whether a name may follow that no list holds. */
  public boolean isTitled() {
    return !claims.isEmpty() || honorific;
  }

  /** Whether so short a name as one or two letters is believed. */
  public boolean isDefinite() {
    return definite || honorific;
  }

  /** Whether an office, not a mere courtesy or rank, stands in it. */
  public boolean holdsOffice() {
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).office() != OfficeClass.MILITARY) {
        return true;
      }
    }
    return false;
  }

  /** Whether an office stands in it whose words say more than a rank: {@code وزير الدفاع}. */
  public boolean holdsWholeOffice() {
    return claims.stream()
        .anyMatch(c -> c.office() != OfficeClass.MILITARY && c.title().indexOf(' ') > 0);
  }

  /** Whether one of the offices is of a state that the words tell. */
  public boolean holdsState() {
    return claims.stream().anyMatch(claim -> claim.countryIso3() != null);
  }

  /** Whether it means somebody without a name: definite, or of a state or body. */
  public boolean standsAlone() {
    return !claims.isEmpty()
        && (definite
            || claims.stream().anyMatch(c -> c.countryIso3() != null || c.organisation() != null));
  }

  private String slice(Unit unit) {
    return text.substring(tokens.get(unit.first()).start(), tokens.get(unit.end() - 1).end());
  }
}
