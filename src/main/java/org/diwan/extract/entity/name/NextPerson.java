package org.diwan.extract.entity.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.Person;
import org.diwan.model.OfficeClass;
import org.jspecify.annotations.Nullable;

/**
 * Where a name ends because a listed person of another state stands right behind, {@code دعا الرئيس
 * الفرنسي ماكرون ترامب إلى}, {@code اتهم وزير الخارجية الألماني ترامب ب}: subject and object of one
 * verb. Only for a name that no Arab bears: others are many people's.
 */
public final class NextPerson {
  /** Offices that nobody holds of another state. */
  private static final Set<OfficeClass> OWN =
      EnumSet.of(
          OfficeClass.HEAD_OF_STATE,
          OfficeClass.HEAD_OF_GOVERNMENT,
          OfficeClass.FOREIGN_MINISTER,
          OfficeClass.DEFENCE_MINISTER,
          OfficeClass.INTERIOR_MINISTER,
          OfficeClass.FINANCE_MINISTER,
          OfficeClass.MINISTER_OTHER);

  /** Letters of a family name that is no part of a name from East Asia. */
  private static final int LONG = 4;

  private final List<Unit> units;
  private final NameOrigin origin;
  private final KnownName known;

  public NextPerson(List<Unit> units, NameOrigin origin, KnownName known) {
    this.units = units;
    this.origin = origin;
    this.known = known;
  }

  /** The unit behind the name that the titles belong to; its start where none of it does. */
  public int cut(int start, int end, List<PersonPhrase.Claim> claims) {
    Person last = end > start ? listed(end - 1) : null;
    if (last == null) {
      return end;
    }
    if (end == start + 1) {
      return isHeldElsewhere(last, claims) ? start : end;
    }
    Person first = known.in(start, end - 1);
    String state = first == null ? country(claims) : first.countryIso3();
    boolean whole = first != null || end - start > 2;
    boolean another =
        state != null
            && last.countryIso3() != null
            && !state.equals(last.countryIso3())
            && !NameLikeness.holdsWord(last.nameAr(), units.get(start).form().word());
    return whole && another ? end - 1 : end;
  }

  private @Nullable Person listed(int unit) {
    Meaning.OfPerson person = units.get(unit).as(Meaning.OfPerson.class);
    String word = units.get(unit).form().word();
    boolean foreign = word.length() >= LONG && origin.isNoArabs(word);
    boolean single = units.get(unit).isOneWord();
    boolean joined = units.get(unit).hasConjunction();
    return person != null && foreign && single && !joined ? person.person() : null;
  }

  private static boolean isHeldElsewhere(Person person, List<PersonPhrase.Claim> claims) {
    String state = country(claims);
    return claims.size() == 1
        && OWN.contains(claims.getFirst().office())
        && state != null
        && person.countryIso3() != null
        && !state.equals(person.countryIso3());
  }

  private static @Nullable String country(List<PersonPhrase.Claim> claims) {
    return claims.stream()
        .map(PersonPhrase.Claim::countryIso3)
        .filter(c -> c != null)
        .findFirst()
        .orElse(null);
  }
}
