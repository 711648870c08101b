package org.diwan.evaluate.swap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;

/** Gregorian month names by family, and whether a text counts in Hijri months. */
final class Months {
  private record Name(String word, int month, String family) {}

  private final List<Name> names = new ArrayList<>();
  private final List<String> hijri = new ArrayList<>();

  Months(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "lexicon/months.csv")) {
      if (row.get("calendar").equals("GREGORIAN")) {
        int month = Integer.parseInt(row.need("month"));
        row.list("words").forEach(word -> names.add(new Name(word, month, row.get("family"))));
      } else {
        hijri.addAll(row.list("words"));
      }
    }
    names.sort(Comparator.comparingInt(name -> -name.word.length()));
  }

  /** Alternatives of a regular expression, longest first, in any spelling of hamza. */
  String alternatives() {
    return names.stream()
        .map(name -> Pattern.quote(name.word))
        .map(word -> word.replaceAll("[أإآ]", "\\\\E[أإآا]\\\\Q"))
        .collect(Collectors.joining("|"));
  }

  int number(String word) {
    return name(word).month;
  }

  /** Another month in the family of this one's name, or in the one that all papers know. */
  String inFamilyOf(String word, int month) {
    return month == number(word)
        ? word
        : ofFamily(name(word).family, month).or(() -> ofFamily("GULF_EGYPT", month)).orElseThrow();
  }

  private Optional<String> ofFamily(String family, int month) {
    return names.stream()
        .filter(name -> name.month == month && name.family.equals(family))
        .map(Name::word)
        .findFirst();
  }

  private Name name(String word) {
    String folded = Fold.fold(word);
    return names.stream()
        .filter(name -> Fold.fold(name.word).equals(folded))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  boolean hijriIn(String text) {
    Phrases phrases = new Phrases(java.util.Set.of());
    hijri.forEach(phrases::protect);
    return phrases.in(text);
  }
}
