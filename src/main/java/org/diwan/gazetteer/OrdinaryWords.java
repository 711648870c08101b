package org.diwan.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.text.Fold;

/**
 * Words that tell nothing of what happened: those that every fortieth article holds ({@code
 * lexicon/common_words.csv}) and names of countries, bodies and people, which the sides tell.
 */
public final class OrdinaryWords {
  private static final int MANY_ARTICLES = 500;

  /** Columns with names, by file. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "reference/countries.csv",
          List.of("name_ar", "aliases_ar", "adjectives_ar", "people_ar", "ambiguous_ar"),
          "reference/organisations.csv",
          List.of("name_ar", "aliases_ar"),
          "reference/people.csv",
          List.of("name_ar", "aliases_ar"),
          "lexicon/given_names.csv",
          List.of("form_ar"));

  private OrdinaryWords() {}

  /** Folded words. */
  public static Set<String> read(Seeds seeds) {
    Set<String> words = new HashSet<>();
    Csv.read(seeds, "lexicon/common_words.csv").stream()
        .filter(row -> Integer.parseInt(row.need("articles")) >= MANY_ARTICLES)
        .forEach(row -> words.add(row.need("form_ar")));
    NAMES.forEach(
        (file, columns) -> Csv.read(seeds, file).forEach(row -> addNames(row, columns, words)));
    return words;
  }

  private static void addNames(CsvRow row, List<String> columns, Set<String> words) {
    columns.stream()
        .flatMap(column -> row.list(column).stream())
        .forEach(name -> words.addAll(List.of(Fold.fold(name).split(" "))));
  }
}
