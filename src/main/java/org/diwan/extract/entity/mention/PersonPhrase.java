package org.diwan.extract.entity.mention;

import java.util.List;
import org.diwan.gazetteer.Organisation;
import org.diwan.gazetteer.Person;
import org.diwan.model.OfficeClass;
import org.jspecify.annotations.Nullable;

/**
 * A person as one phrase gives him: titles, name, or both.
 *
 * @param first first token
 * @param end one past the last token
 * @param endUnit one past the last unit
 * @param name as written, empty where only an office is given
 * @param foreign whether no Arab bears such a name
 * @param known the listed person whose name stands in it
 */
public record PersonPhrase(
    int first,
    int end,
    int endUnit,
    List<Claim> claims,
    String name,
    boolean foreign,
    @Nullable Person known,
    boolean former) {

  /** An office claimed by a title and what completes it. */
  public record Claim(
      OfficeClass office,
      String title,
      @Nullable String countryIso3,
      @Nullable Organisation organisation) {}

  /** The same of a state. */
  public PersonPhrase of(String iso3) {
    List<Claim> ofState =
        claims.stream().map(c -> new Claim(c.office(), c.title(), iso3, c.organisation())).toList();
    return claiming(ofState);
  }

  /** The same with other offices. */
  public PersonPhrase claiming(List<Claim> others) {
    return new PersonPhrase(first, end, endUnit, others, name, foreign, known, former);
  }

  public boolean isNamed() {
    return !name.isEmpty();
  }

  public @Nullable String country() {
    for (Claim claim : claims) {
      if (claim.countryIso3() != null) {
        return claim.countryIso3();
      }
    }
    return null;
  }
}
