package org.diwan.extract.figure;

import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Qualifier;

/**
 * How a figure bounds its value, told by the words of {@code lexicon/figure_qualifiers.csv} right
 * before it ({@code نحو}, {@code أكثر من}) or right behind it ({@code على الأقل}).
 */
final class Qualifiers {
  private final Phrases<Qualifier> before = new Phrases<>();
  private final Phrases<Qualifier> after = new Phrases<>();

  Qualifiers(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "lexicon/figure_qualifiers.csv")) {
      Phrases<Qualifier> side = row.need("side").equals("AFTER") ? after : before;
      side.add(row.need("phrase"), row.code("qualifier", Qualifier.class));
    }
  }

  Qualifier of(Passage passage, Found found) {
    int first = passage.isMark(found.first() - 1, '(') ? found.first() - 1 : found.first();
    Phrases.Hit<Qualifier> hit = before.before(passage.tokens(), first);
    if (hit == null) {
      hit = after.at(passage.tokens(), found.end());
    }
    return hit == null ? Qualifier.EXACT : hit.value();
  }

  /** Where the words that bound a number begin; the number itself where there are none. */
  int start(Passage passage, int first) {
    Phrases.Hit<Qualifier> hit = before.before(passage.tokens(), first);
    return hit == null ? first : hit.first();
  }
}
