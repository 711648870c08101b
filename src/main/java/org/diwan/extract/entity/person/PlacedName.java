package org.diwan.extract.entity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.jspecify.annotations.Nullable;

/**
 * The name of somebody behind the place where he holds his office or what befell him: {@code مدير
 * السجون بالمنطقة اللواء فلان}, {@code القس الأميركي المحتجز في تركيا فلان الفلاني}.
 */
public final class PlacedName {
  /** Units between an office and the name. */
  private static final int REACH = 7;

  private static final String REGION = "بمنطقه";
  private static final Set<String> AT = Set.of("في", "لدي");

  private final PersonGrammar persons;
  private final List<Unit> units;
  private final WordRoles<NameCue> cues;
  private final @Nullable String home;

  public PlacedName(
      PersonGrammar persons, List<Unit> units, WordRoles<NameCue> cues, @Nullable String home) {
    this.persons = persons;
    this.units = units;
    this.cues = cues;
    this.home = home;
  }

  /** The phrase with the name that stands behind, else as it is. */
  public PersonPhrase resolve(PersonPhrase phrase, int start) {
    if (phrase.isNamed() || phrase.former() || phrase.claims().isEmpty() || isSubject(start)) {
      return phrase;
    }
    PersonPhrase named = behind(phrase);
    return named == null || !isHis(named, phrase) ? phrase : joined(phrase, named);
  }

  /** {@code التقى السفير في القاهرة فلانا}. */
  private boolean isSubject(int start) {
    return start > 0
        && units.get(start).preposition() == Form.NONE
        && cues.is(NameCue.MEETS, units.get(start - 1).form().word());
  }

  private @Nullable PersonPhrase behind(PersonPhrase phrase) {
    int end = Math.min(units.size(), phrase.endUnit() + REACH);
    boolean placed = false;
    for (int i = phrase.endUnit(); i < end; i++) {
      PersonPhrase named = placed && isWord(i) ? persons.at(i) : null;
      if (named != null) {
        return named.isNamed() ? named : null;
      }
      boolean at = isPlace(i);
      if (!at && !isPurpose(i) && !(i > phrase.endUnit() && isOfPlace(i))) {
        return null;
      }
      placed |= at;
    }
    return null;
  }

  private boolean isWord(int i) {
    return units.get(i).token().isWord() && units.get(i).preposition() == Form.NONE;
  }

  /** {@code بالمنطقة}, {@code في}, {@code المحتجز}. */
  private boolean isPlace(int i) {
    Unit unit = units.get(i);
    String folded = unit.token().folded();
    return !unit.hasConjunction()
        && (AT.contains(folded)
            || folded.startsWith("بال") && unit.preposition() == 'ب'
            || folded.equals(REGION)
            || unit.isRaw() && folded.startsWith("الم") && !folded.endsWith("ه"));
  }

  /** {@code الجمعية الخيرية لتحفيظ القرآن}. */
  private boolean isPurpose(int i) {
    String folded = units.get(i).token().folded();
    return units.get(i).isRaw() && folded.startsWith("لت") && !folded.endsWith("ه");
  }

  /** What completes the place; an indefinite word only right behind {@code في}. */
  private boolean isOfPlace(int i) {
    Unit unit = units.get(i);
    boolean attached = !unit.hasConjunction() && unit.preposition() == Form.NONE;
    boolean place =
        unit.is(Meaning.OfCountry.class)
            || unit.is(Meaning.OfCity.class)
            || unit.is(Meaning.OfNisba.class)
            || unit.is(Meaning.OfOrganisation.class);
    String folded = unit.token().folded();
    return unit.token().isWord()
        && attached
        && (place
            || unit.isRaw()
                && (Fold.isDefinite(folded) || AT.contains(units.get(i - 1).token().folded())));
  }

  /** A mere rank beside the name, and no listed person of another state. */
  private boolean isHis(PersonPhrase named, PersonPhrase phrase) {
    boolean rank =
        named.claims().stream()
            .allMatch(c -> c.office() == OfficeClass.MILITARY || c.title().indexOf(' ') < 0);
    String listed = named.known() == null ? null : named.known().countryIso3();
    String of = phrase.country() == null ? home : phrase.country();
    return rank && (named.known() == null || listed != null && listed.equals(of));
  }

  private static PersonPhrase joined(PersonPhrase phrase, PersonPhrase named) {
    List<PersonPhrase.Claim> claims = new ArrayList<>();
    Stream.concat(phrase.claims().stream(), named.claims().stream()).forEach(claims::add);
    return new PersonPhrase(
        phrase.first(),
        phrase.end(),
        phrase.endUnit(),
        claims,
        named.name(),
        named.foreign(),
        named.known(),
        false);
  }
}
