package org.diwan.extract.event.clause;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Behind which prepositions a word of one side names the other, where it does so in its own way:
 * {@code احتج لدى}, {@code شكك في}. Immutable.
 */
final class WordTargets {
  private final Map<String, Set<String>> behind;

  WordTargets(Seeds seeds) {
    behind =
        Csv.read(seeds, "lexicon/word_targets.csv").stream()
            .collect(Collectors.toMap(row -> row.need("word_ar"), WordTargets::prepositions));
  }

  private static Set<String> prepositions(CsvRow row) {
    return row.list("behind").stream()
        .map(p -> p.equals("BARE") ? "" : Fold.fold(p))
        .collect(Collectors.toSet());
  }

  /** Folded prepositions, empty for a bare object; null where the type of the word decides. */
  @Nullable Set<String> of(String lemma) {
    return behind.get(lemma.substring(lemma.indexOf(':') + 1));
  }
}
