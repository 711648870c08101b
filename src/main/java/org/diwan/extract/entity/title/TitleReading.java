package org.diwan.extract.entity.title;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.States;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.Organisation;
import org.diwan.gazetteer.Title;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.jspecify.annotations.Nullable;

/**
 * A title while what completes it is read, unit by unit: the first rule that fits takes one or more
 * units, and where none does the title ends.
 */
final class TitleReading {
  private static final int LONGEST_PORTFOLIO = 7;
  private static final Set<String> GOVERNMENT = Set.of("حكومه", "الحكومه");

  private final NameWords words;
  private final WordRoles<NameCue> cues;
  private final List<Unit> units;
  private final Portfolio portfolio;
  private final Posting posting;
  private final Title title;
  private final boolean definite;
  private int at;
  private int plain;
  private @Nullable String country;
  private @Nullable Organisation organisation;

  TitleReading(
      NameWords words,
      WordRoles<NameCue> cues,
      List<Unit> units,
      Portfolio portfolio,
      Posting posting,
      Title title,
      boolean definite) {
    this.words = words;
    this.cues = cues;
    this.units = units;
    this.portfolio = portfolio;
    this.posting = posting;
    this.title = title;
    this.definite = definite;
  }

  /** Reads on from a unit, with what the title itself tells. */
  void read(int from, @Nullable String ownCountry, @Nullable Organisation ownBody) {
    at = from;
    country = ownCountry;
    organisation = ownBody;
    boolean more = true;
    while (more && at < units.size()) {
      more = takes(units.get(at));
    }
  }

  int end() {
    return at;
  }

  /** How many words or phrases of a field it took. */
  int plain() {
    return plain;
  }

  @Nullable String country() {
    return country;
  }

  @Nullable Organisation organisation() {
    return organisation;
  }

  private boolean takes(Unit unit) {
    return takesNationality(unit)
        || takesState(unit)
        || takesPlace(unit)
        || takesBody(unit)
        || takesUntil(posting.sent(at))
        || takesGovernment()
        || takesHost()
        || posting.isResident(at) && takesUntil(at + 1)
        || takesSpokenFor()
        || isOfParty(unit) && takesUntil(at + 1)
        || isOfState(unit) && takesUntil(at + 1)
        || takesField()
        || takesLateNationality(unit);
  }

  private boolean takesUntil(int end) {
    boolean more = end > at;
    at = end;
    return more;
  }

  private static boolean isAttached(Unit unit) {
    return unit.preposition() == Form.NONE && !unit.hasConjunction();
  }

  /** {@code الأمير التركي}; behind the definite title {@code تركي} is a name. */
  private boolean takesNationality(Unit unit) {
    Meaning.OfNisba nisba = unit.as(Meaning.OfNisba.class);
    if (nisba == null
        || country != null
        || unit.form().conjunction() != Form.NONE
        || unit.preposition() != Form.NONE
        || definite && !Fold.isDefinite(unit.token().folded())
        || isSurname()) {
      return false;
    }
    if (isOfWoman(nisba, unit)) {
      plain++;
      return takesUntil(at + 1);
    }
    country = nisba.country().iso3();
    return takesUntil(at + 1);
  }

  /** {@code مستشار وزير المالية}: an ordinary word too, which is not said of a man. */
  private boolean isOfWoman(Meaning.OfNisba nisba, Unit unit) {
    return nisba.weak()
        && nisba.ordinary()
        && unit.token().folded().endsWith("ه")
        && !Fold.fold(title.form()).split(" ")[0].endsWith("ه");
  }

  /**
   * A nationality right before the end of a name phrase is its last part: {@code الوزير محمد
   * الهندي} is not read here.
   */
  private boolean isSurname() {
    return plain > 0 && at > 0 && words.isGiven(units.get(at - 1).token().folded());
  }

  /** {@code رئيس كينيا}, {@code الرئيس السابق لكينيا}, {@code وزير … بجمهورية كينيا}. */
  private boolean takesState(Unit unit) {
    Meaning.OfCountry state = unit.as(Meaning.OfCountry.class);
    if (state == null || country != null) {
      boolean again = state != null && state.country().iso3().equals(country);
      return again && RealmWords.isPlace(unit, cues) && takesUntil(at + 1);
    }
    boolean own = organisation == null && (isAttached(unit) || RealmWords.isPlace(unit, cues));
    boolean toward = posting.isAmbassador() || posting.isSent() || definite && rules();
    if (!own && (unit.preposition() != 'ل' || toward)) {
      return false;
    }
    country = state.country().iso3();
    return takesUntil(at + 1);
  }

  /**
   * {@code محافظ القاهرة}, {@code عمدة لندن}: who governs a place is of its state, though its name
   * is a capital's too.
   */
  private boolean takesPlace(Unit unit) {
    Meaning.OfCity city = unit.as(Meaning.OfCity.class);
    if (city == null || plain > 0 || !isAttached(unit) || !title.scope().equals("PLACE")) {
      return false;
    }
    country = country == null ? city.city().place().countryIso3() : country;
    return takesUntil(at + 1);
  }

  /**
   * {@code زيارة الرئيس لفلانة}: the definite office of who rules is not that of the state behind.
   */
  private boolean rules() {
    return title.officeClass() == OfficeClass.HEAD_OF_STATE
        || title.officeClass() == OfficeClass.HEAD_OF_GOVERNMENT;
  }

  private boolean takesBody(Unit unit) {
    Meaning.OfOrganisation body = unit.as(Meaning.OfOrganisation.class);
    boolean ofState = country != null && title.scope().equals("COUNTRY");
    if (body == null
        || organisation != null && !organisation.id().equals(body.organisation().id())
        || !(isAttached(unit) && !ofState || unit.preposition() == 'ل')) {
      return false;
    }
    organisation = body.organisation();
    return takesUntil(at + 1);
  }

  /** {@code وزير النقل في الحكومة اللبنانية}. */
  private boolean takesGovernment() {
    boolean in =
        country == null
            && units.get(at).token().folded().equals("في")
            && at + 2 < units.size()
            && GOVERNMENT.contains(units.get(at + 1).token().folded());
    String of = in ? States.of(units.get(at + 2)) : null;
    country = of == null ? country : of;
    return takesUntil(of == null ? at : at + 3);
  }

  private boolean takesHost() {
    int end = posting.hosted(at, country);
    if (end > at && !posting.isAmbassador()) {
      Meaning.OfCountry host = units.get(end - 1).as(Meaning.OfCountry.class);
      country = host != null && country == null ? host.country().iso3() : country;
      Meaning.OfOrganisation seat = units.get(at + 1).as(Meaning.OfOrganisation.class);
      organisation = seat != null && organisation == null ? seat.organisation() : organisation;
    }
    return takesUntil(end);
  }

  private boolean takesSpokenFor() {
    if (!SpokenFor.opensAt(units, at)) {
      return false;
    }
    int end = SpokenFor.end(units, at + 1, words);
    for (Unit unit : units.subList(at + 1, end)) {
      country = country == null ? States.of(unit) : country;
      Meaning.OfOrganisation spoken = unit.as(Meaning.OfOrganisation.class);
      organisation = spoken == null ? organisation : spoken.organisation();
    }
    plain = 0;
    return takesUntil(end);
  }

  /** A word that belongs to the state told before or behind, or ranks the office. */
  private boolean isOfState(Unit unit) {
    return isAttached(unit)
        && (country == null && organisation == null && RealmWords.isOwn(units, at)
            || RealmWords.isOfStateBefore(units, at, cues)
            || country == null && organisation == null && RealmWords.isGovernment(units, at)
            || cues.is(NameCue.RANK, unit.token().folded()));
  }

  /** {@code رئيس حزب … المعارض}: says how the party stands, no office. */
  private boolean isOfParty(Unit unit) {
    return organisation != null
        && organisation.kind().equals("PARTY")
        && isAttached(unit)
        && cues.is(NameCue.OF_PARTY, unit.token().folded());
  }

  private boolean takesField() {
    if (plain >= LONGEST_PORTFOLIO) {
      return false;
    }
    int end = portfolio.affairs(at);
    end = end == at && portfolio.goesOn(at, title, plain > 0) ? at + 1 : end;
    plain += end > at ? 1 : 0;
    return takesUntil(end);
  }

  /** {@code وزير التجارة والصناعة المصري}: behind a field even what may be a surname. */
  private boolean takesLateNationality(Unit unit) {
    Meaning.OfNisba nisba = unit.as(Meaning.OfNisba.class);
    if (nisba == null
        || country != null
        || unit.preposition() != Form.NONE
        || plain == 0
        || plain >= LONGEST_PORTFOLIO
        || isOfWoman(nisba, unit)) {
      return false;
    }
    country = nisba.country().iso3();
    return takesUntil(at + 1);
  }
}
