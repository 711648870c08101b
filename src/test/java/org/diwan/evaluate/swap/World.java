package org.diwan.evaluate.swap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;

/** The reference data as far as swapping needs them. */
final class World {
  final Atlas atlas;
  final NameBook names;
  final Titles titles;
  final Months months;
  final Gazetteer gazetteer;

  /** Folded currency nouns: the country behind one belongs to the money. */
  final Set<String> currencies = new HashSet<>();

  private final Set<String> organisations = new HashSet<>();

  private final List<String> masks;

  /** A listed group of states. */
  record Membership(Phrases names, List<String> members) {}

  final List<Membership> memberships = new ArrayList<>();

  World(Seeds seeds) {
    this.atlas = new Atlas(seeds);
    this.names = new NameBook(seeds);
    this.titles = new Titles(seeds);
    this.months = new Months(seeds);
    this.gazetteer = Gazetteer.read(seeds);
    Csv.read(seeds, "lexicon/money_words.csv")
        .forEach(row ->
            Stream.of("singular", "plurals")
                .flatMap(column -> row.list(column).stream())
                .forEach(form -> currencies.add(Fold.fold(form))));
    Csv.read(seeds, "reference/organisations.csv")
        .forEach(row -> {
          if (!row.list("members_iso3").isEmpty()) {
            memberships.add(new Membership(names(row), row.list("members_iso3")));
          }
          organisations.add(Fold.fold(row.need("name_ar")));
          row.list("aliases_ar").forEach(alias -> organisations.add(Fold.fold(alias)));
        });
    this.masks =
        Csv.read(seeds, "lexicon/masks.csv").stream().map(row -> row.need("form_ar")).toList();
  }

  private static Phrases names(CsvRow row) {
    Phrases names = new Phrases(Set.of());
    names.protect(row.need("name_ar"));
    row.list("aliases_ar").forEach(names::protect);
    return names;
  }

  boolean isListed(String organisation) {
    return organisations.contains(Fold.fold(organisation));
  }

  List<String> masks() {
    return masks;
  }

  /** Listed names of organisations, folded. */
  Set<String> organisations() {
    return organisations;
  }
}
