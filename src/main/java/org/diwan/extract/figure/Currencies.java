package org.diwan.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** The currency nouns of {@code lexicon/money_words.csv} with all currencies that bear each. */
final class Currencies {
  private final Map<String, List<Currency>> byForm = new HashMap<>();

  static Currencies read(Seeds seeds) {
    Currencies currencies = new Currencies();
    for (CsvRow row : Csv.read(seeds, "lexicon/money_words.csv")) {
      Currency currency =
          new Currency(
              row.need("code"), folded(row.list("adjectives")), folded(row.list("places")));
      for (Inflection form : Inflection.of(row.need("singular"), row.list("plurals"))) {
        currencies.byForm.computeIfAbsent(form.folded(), k -> new ArrayList<>()).add(currency);
      }
    }
    return currencies;
  }

  private static Set<String> folded(List<String> words) {
    return words.stream().map(Fold::fold).map(Fold::bare).collect(Collectors.toUnmodifiableSet());
  }

  /** The currencies a word may stand for, null where it is no currency. */
  @Nullable List<Currency> of(Token token) {
    return byForm.get(token.folded());
  }
}
