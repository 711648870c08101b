package org.diwan.extract.entity.recall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Nouns by which a body is called once it has been named, {@code المفوضية}, and the kinds of bodies
 * that are called so though the noun is not in their names: a company is {@code الشركة}.
 */
public final class ShortHeads {
  private final Set<String> nouns = new HashSet<>();
  private final Map<String, List<String>> byKind = new HashMap<>();

  public ShortHeads(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "lexicon/short_bodies.csv")) {
      String noun = Fold.fold(row.need("head_ar"));
      nouns.add(noun);
      row.list("kinds")
          .forEach(kind -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(noun));
    }
  }

  /** Whether a noun, folded and without its article, is one. */
  boolean contains(String bare) {
    return nouns.contains(bare);
  }

  /** What bodies of a kind are called besides the first word of their names. */
  List<String> ofKind(@Nullable String kind) {
    return kind == null ? List.of() : byKind.getOrDefault(kind, List.of());
  }
}
