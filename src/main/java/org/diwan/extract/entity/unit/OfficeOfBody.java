package org.diwan.extract.entity.unit;

import java.util.List;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.gazetteer.Title;
import org.diwan.model.OfficeClass;
import org.diwan.text.Token;

/**
 * A title whose last word is the first of a listed body's name: {@code رئيس حزب | الوفد}. The words
 * of both are one unit, of that office in that body.
 */
final class OfficeOfBody {
  private OfficeOfBody() {}

  /** The unit with the body's words taken in, or as it is where no name goes on from it. */
  static Unit in(Unit unit, List<Token> tokens, PhraseTree<Meaning> tree) {
    Meaning.OfTitle title = unit.as(Meaning.OfTitle.class);
    if (title == null || unit.end() - unit.first() < 2 || isOfSomebody(title.title())) {
      return unit;
    }
    PhraseTree.Match<Meaning> name = tree.longest(tokens, unit.end() - 1);
    if (name == null || name.end() <= unit.end()) {
      return unit;
    }
    for (Meaning meaning : name.meanings()) {
      if (meaning instanceof Meaning.OfOrganisation body && !body.weak()) {
        Meaning office = new Meaning.OfTitle(title.title().in(body.organisation()));
        return new Unit(unit.first(), name.end(), unit.token(), unit.form(), List.of(office));
      }
    }
    return unit;
  }

  /** Whom a spokesman speaks for is read behind {@code باسم}, be it a body or its forces. */
  private static boolean isOfSomebody(Title title) {
    return title.organisation() != null
        || title.countryIso3() != null
        || title.officeClass() == OfficeClass.SPOKESPERSON;
  }
}
