package org.diwan.evaluate.swap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;

/** The countries and cities of the reference data, with every form under which a text has them. */
final class Atlas {
  /** Endings of a nationality adjective: gender, number, case. */
  private static final List<String> ENDINGS =
      List.of("", "ة", "ون", "ين", "ان", "تان", "تين", "ات", "ا");

  record Land(
      String iso3, String name, List<String> names, List<String> adjectives, boolean plain) {}

  record Town(String nameEn, String name, List<String> names, String iso3, boolean capital) {}

  private final Map<String, Land> lands = new LinkedHashMap<>();
  private final Map<String, List<Town>> towns = new HashMap<>();

  Atlas(Seeds seeds) {
    Map<String, Long> uses = new HashMap<>();
    List<CsvRow> rows = Csv.read(seeds, "reference/countries.csv");
    rows.forEach(row ->
        Stream.of("name_ar", "aliases_ar", "adjectives_ar")
            .flatMap(column -> row.list(column).stream())
            .forEach(form -> uses.merge(Fold.fold(form), 1L, Long::sum)));
    rows.forEach(row -> lands.put(row.need("iso3"), land(row, uses)));
    Csv.read(seeds, "reference/cities.csv").forEach(this::town);
  }

  private static Land land(CsvRow row, Map<String, Long> uses) {
    Set<String> ambiguous = new HashSet<>(row.list("ambiguous_ar"));
    List<String> names =
        Stream.concat(Stream.of(row.need("name_ar")), row.list("aliases_ar").stream())
            .filter(name -> !ambiguous.contains(name))
            .toList();
    List<String> adjectives =
        row.list("adjectives_ar").stream().filter(form -> !ambiguous.contains(form)).toList();
    boolean plain =
        row.get("kind").equals("STATE")
            && !names.isEmpty()
            && !adjectives.isEmpty()
            && one(names.getFirst(), uses)
            && one(adjectives.getFirst(), uses)
            && adjectives.getFirst().endsWith("ي");
    return new Land(row.need("iso3"), row.need("name_ar"), names, adjectives, plain);
  }

  private static boolean one(String form, Map<String, Long> uses) {
    return form.indexOf(' ') < 0 && uses.getOrDefault(Fold.fold(form), 0L) == 1;
  }

  private void town(CsvRow row) {
    Set<String> ambiguous = new HashSet<>(row.list("ambiguous_ar"));
    List<String> names =
        Stream.concat(Stream.of(row.need("name_ar")), row.list("aliases_ar").stream())
            .filter(name -> !ambiguous.contains(name) && !name.startsWith("العاصمة"))
            .toList();
    String kind = row.get("kind");
    if (!names.isEmpty() && (kind.equals("CAPITAL") || kind.equals("CITY"))) {
      towns
          .computeIfAbsent(row.get("country_iso3"), c -> new ArrayList<>())
          .add(
              new Town(
                  row.need("name_en"),
                  names.getFirst(),
                  names,
                  row.get("country_iso3"),
                  kind.equals("CAPITAL")));
    }
  }

  Iterable<Land> lands() {
    return lands.values();
  }

  Land land(String iso3) {
    return lands.getOrDefault(iso3, new Land(iso3, iso3, List.of(), List.of(), false));
  }

  List<Town> towns(String iso3) {
    return towns.getOrDefault(iso3, List.of());
  }

  /**
   * Whether it can be swapped: names of one word, and a capital that is not called like the
   * country.
   */
  boolean isPlain(Land land) {
    List<Town> capitals = towns(land.iso3()).stream().filter(Town::capital).toList();
    return land.plain()
        && capitals.size() == 1
        && capitals.getFirst().name().indexOf(' ') < 0
        && land.names().stream().noneMatch(capitals.getFirst().names()::contains);
  }

  /** An adjective in every gender and number with and without the article, in a stable order. */
  static List<String> inflected(String adjective) {
    return Stream.of("", "ال")
        .flatMap(article -> ENDINGS.stream().map(ending -> inflected(adjective, article, ending)))
        .toList();
  }

  private static String inflected(String adjective, String article, String ending) {
    return Stream.of(adjective.split(" "))
        .map(word -> article + word + (word.endsWith("ي") ? ending : ""))
        .collect(Collectors.joining(" "));
  }
}
