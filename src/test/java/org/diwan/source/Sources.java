package org.diwan.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Place;

/** What the tests of this package share: a few cities and short ways to read. */
final class Sources {
  private static final Map<String, Place> CITIES =
      Map.of(
          "بكين", new Place("Beijing", "CHN"),
          "الرياض", new Place("Riyadh", "SAU"),
          "القاهرة", new Place("Cairo", "EGY"),
          "الدوحة", new Place("Doha", "QAT"),
          "جدة", new Place("Jeddah", "SAU"),
          "رام الله", new Place("Ramallah", "PSE"),
          "لندن", new Place("London", "GBR"));

  static final Function<String, Optional<Place>> FEW_CITIES =
      name -> Optional.ofNullable(CITIES.get(name));

  private Sources() {}

  static ArticleSource source() {
    return new ArticleSource(Seeds.builtIn(), FEW_CITIES);
  }

  static List<SourceItem> read(ArticleSource source, Path... paths) {
    try (SourceItems items = source.open(List.of(paths))) {
      return all(items);
    }
  }

  static List<SourceItem> all(SourceItems items) {
    List<SourceItem> all = new ArrayList<>();
    items.forEachRemaining(all::add);
    return all;
  }
}
