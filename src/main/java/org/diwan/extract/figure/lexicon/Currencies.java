package org.diwan.extract.figure.lexicon;

import java.math.BigDecimal;
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
public final class Currencies {
  private final Map<String, List<Currency>> byForm = new HashMap<>();

  public static Currencies read(Seeds seeds) {
    Currencies currencies = new Currencies();
    Map<String, String> countries = countries(seeds);
    for (CsvRow row : Csv.read(seeds, "lexicon/money_words.csv")) {
      String factor = row.orNull("factor");
      Currency currency =
          new Currency(
              row.need("code"),
              factor == null ? BigDecimal.ONE : new BigDecimal(factor),
              folded(row.list("adjectives")),
              folded(row.list("places")),
              countries.get(row.need("code")));
      for (Inflection form : Inflection.of(row.need("singular"), row.list("plurals"))) {
        currencies.byForm.computeIfAbsent(form.folded(), k -> new ArrayList<>()).add(currency);
      }
    }
    return currencies;
  }

  private static Map<String, String> countries(Seeds seeds) {
    Map<String, String> countries = new HashMap<>();
    for (CsvRow row : Csv.read(seeds, "reference/currencies.csv")) {
      String country = row.orNull("country_iso3");
      if (country != null) {
        countries.put(row.need("code"), country);
      }
    }
    return countries;
  }

  private static Set<String> folded(List<String> words) {
    return words.stream().map(Fold::fold).map(Fold::bare).collect(Collectors.toUnmodifiableSet());
  }

  /** The currencies a word may stand for, null where it is no currency. */
  public @Nullable List<Currency> of(Token token) {
    return byForm.get(token.folded());
  }
}
