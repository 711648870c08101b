package org.diwan.extract.entity.person;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.extract.entity.title.TitleRun;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Who serves the person whose one known name stands behind his office, and is another: {@code مدير
 * مكتب ماكرون}, {@code مستشار ترامب}.
 */
final class Servant {
  private static final Set<String> OFFICES = Set.of("مكتب", "ديوان");

  private Servant() {}

  /** His office in the state of whom he serves; null where the name is of who holds the office. */
  static PersonPhrase.@Nullable Claim of(
      TitleRun run, List<Unit> units, int nameStart, int nameEnd, WordRoles<NameCue> cues) {
    List<PersonPhrase.Claim> claims = run.claims();
    PersonPhrase.Claim own = claims.isEmpty() ? null : claims.getFirst();
    if (own == null
        || claims.size() != 1
        || nameStart != run.end()
        || own.countryIso3() != null
        || own.organisation() != null
        || nameEnd != nameStart + 1
        || !units.get(nameStart).isOneWord()
        || !isInOffice(own) && !cues.is(NameCue.AIDE, Fold.fold(own.title()))) {
      return null;
    }
    Meaning.OfPerson whose = units.get(nameStart).as(Meaning.OfPerson.class);
    return whose == null
        ? null
        : new PersonPhrase.Claim(
            OfficeClass.OFFICIAL_OTHER, own.title(), whose.person().countryIso3(), null);
  }

  /** {@code مدير مكتب}, {@code رئيس ديوان}: wants whose office it is. */
  private static boolean isInOffice(PersonPhrase.Claim own) {
    String[] words = Fold.fold(own.title()).split(" ");
    return words.length > 1 && OFFICES.contains(words[words.length - 1]);
  }
}
