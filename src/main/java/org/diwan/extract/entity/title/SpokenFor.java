package org.diwan.extract.entity.title;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;

/** For whom somebody speaks: {@code المتحدث باسم وزارة الخارجية الروسية}. */
final class SpokenFor {
  private static final Set<String> SPEAKING = Set.of("باسم", "بلسان");
  private static final int LONGEST = 6;

  private SpokenFor() {}

  static boolean opensAt(List<Unit> units, int i) {
    return SPEAKING.contains(units.get(i).token().folded()) && i + 1 < units.size();
  }

  /** One past the words that name the body, before a name of a person may begin. */
  static int end(List<Unit> units, int start, NameWords words) {
    int i = start;
    while (i < units.size() && i - start < LONGEST && goesOn(units.get(i), words)) {
      i++;
    }
    return i;
  }

  private static boolean goesOn(Unit unit, NameWords words) {
    return unit.is(Meaning.OfTitle.class)
        || unit.is(Meaning.OfNisba.class)
        || unit.is(Meaning.OfCountry.class)
        || unit.is(Meaning.OfOrganisation.class)
        || unit.is(Meaning.OfSideNoun.class)
        || unit.is(Meaning.OfCity.class)
        || unit.token().folded().equals("وزاره")
        || unit.isRaw() && isPlainWord(unit, words);
  }

  private static boolean isPlainWord(Unit unit, NameWords words) {
    String folded = unit.token().folded();
    return unit.token().isWord() && !words.isGiven(folded) && !words.ends(unit.token())
        || folded.startsWith("ال") && !words.isListed(folded);
  }
}
