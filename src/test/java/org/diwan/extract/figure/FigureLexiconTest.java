package org.diwan.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.extract.figure.lexicon.Nouns;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.diwan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word lists behind the figures agree with themselves and with the reference data. */
class FigureLexiconTest {

  @ParameterizedTest
  @CsvSource({
    "number_words, word",
    "number_stops, word",
    "number_guards, word",
    "victim_words, word",
    "future_exceptions, word",
    "measure_heads, form_ar",
    "nouns, singular",
    "ordinal_heads, head",
    "figure_status, phrase",
    "figure_qualifiers, phrase",
    "rate_words, phrase"
  })
  void noWordIsListedTwice(String file, String column) {
    List<String> twice = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows("lexicon/" + file)) {
      String key = row.need(column) + row.get("side");
      if (!seen.add(key)) {
        twice.add(row.line() + ": " + key);
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void unitsAreThoseOfTheReferenceData() {
    assertThat(column("lexicon/unit_words", "code")).isSubsetOf(column("reference/units", "unit"));
  }

  @Test
  void currenciesAreThoseOfTheReferenceData() {
    assertThat(column("lexicon/money_words", "code"))
        .isSubsetOf(column("reference/currencies", "code"));
  }

  @Test
  void unitsAreOfKindsThatHaveUnits() {
    for (CsvRow row : rows("lexicon/unit_words")) {
      assertThat(row.code("kind", FigureKind.class))
          .isIn(FigureKind.PERCENT, FigureKind.DURATION, FigureKind.MEASURE);
    }
  }

  @Test
  void everyNounIsFoundByItsOwnSingular() {
    Nouns nouns = Nouns.read(Seeds.builtIn());
    for (CsvRow row : rows("lexicon/nouns")) {
      List<Token> tokens = Tokens.of(row.need("singular"));
      assertThat(nouns.at(tokens, 0)).as("line %d", row.line()).isNotNull();
    }
  }

  @Test
  void gendersAreMasculineOrFeminine() {
    assertThat(column("lexicon/ordinal_heads", "gender")).containsOnly("M", "F");
  }

  @Test
  void foldedStopsAndGuardsDoNotHideNumbers() {
    Set<String> numbers = folded("lexicon/number_words");
    assertThat(folded("lexicon/number_guards")).doesNotContainAnyElementsOf(numbers);
  }

  private static Set<String> folded(String file) {
    return column(file, "word").stream().map(Fold::fold).collect(Collectors.toSet());
  }

  private static Set<String> column(String file, String column) {
    return rows(file).stream().map(row -> row.need(column)).collect(Collectors.toSet());
  }

  private static List<CsvRow> rows(String file) {
    return Csv.read(Seeds.builtIn(), file + ".csv");
  }
}
