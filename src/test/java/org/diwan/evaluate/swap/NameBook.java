package org.diwan.evaluate.swap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Makes up names that no list holds from words of listed names of the same shape: as many words,
 * particles at the same places, of the same country where there are enough. No word is taken that
 * alone stands for a listed person.
 */
final class NameBook {
  /** So many names of a country and a shape can be mixed. */
  private static final int ENOUGH = 6;

  /** So many of 20,000 articles hold a word that no name should be mistaken for. */
  private static final int COMMON = 400;

  private static final int SHORTEST = 3;

  private record Listed(List<String> words, String country) {}

  private final List<Listed> people = new ArrayList<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> common = new HashSet<>();
  private final Map<String, String> origins = new HashMap<>();

  NameBook(Seeds seeds) {
    Csv.read(seeds, "lexicon/name_particles.csv")
        .forEach(row -> particles.add(Fold.fold(row.need("form_ar"))));
    Csv.read(seeds, "lexicon/not_names.csv")
        .forEach(row -> taken.add(Fold.fold(row.need("form_ar"))));
    Csv.read(seeds, "lexicon/given_names.csv")
        .forEach(row -> origins.putIfAbsent(Fold.fold(row.need("form_ar")), row.get("origin")));
    Csv.read(seeds, "lexicon/common_words.csv").stream()
        .filter(row -> Integer.parseInt(row.need("articles")) >= COMMON)
        .forEach(row -> common.add(Fold.fold(row.need("form_ar"))));
    Csv.read(seeds, "reference/people.csv")
        .forEach(row -> {
          people.add(new Listed(words(row.need("name_ar")), row.get("country_iso3")));
          taken.add(Fold.fold(row.need("name_ar")));
          row.list("aliases_ar").forEach(alias -> taken.add(Fold.fold(alias)));
        });
  }

  static List<String> words(String name) {
    return Phrases.WORD.matcher(name).results().map(match -> match.group()).toList();
  }

  boolean isParticle(String word) {
    return particles.contains(Fold.fold(word));
  }

  /**
   * A name of the same shape, null where the lists have none.
   *
   * @param avoided whether a word may not be used
   */
  @Nullable List<String> alike(
      List<String> name, @Nullable String country, Random random, Predicate<String> avoided) {
    List<Listed> same = people.stream().filter(listed -> sameShape(listed.words, name)).toList();
    List<Listed> compatriots =
        same.stream().filter(listed -> listed.country.equals(country)).toList();
    List<Listed> pool = compatriots.size() >= ENOUGH ? compatriots : ofOneLanguage(same, name);
    for (int attempt = 0; attempt < 100 && !pool.isEmpty(); attempt++) {
      List<String> mixed = mixed(name, pool, random);
      if (mixed.stream().noneMatch(word -> !isParticle(word) && (isBad(word) || avoided.test(word)))
          && !isTaken(String.join(" ", mixed))) {
        return mixed;
      }
    }
    return null;
  }

  private List<Listed> ofOneLanguage(List<Listed> people, List<String> name) {
    String origin = origin(name);
    return people.stream().filter(listed -> origin(listed.words).equals(origin)).toList();
  }

  private String origin(List<String> name) {
    return origins.getOrDefault(Fold.fold(name.getFirst()), "");
  }

  private boolean isBad(String word) {
    return word.length() < SHORTEST || isTaken(word) || common.contains(Fold.fold(word));
  }

  private boolean isTaken(String name) {
    return taken.contains(Fold.fold(name));
  }

  private boolean sameShape(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      boolean samePlace = isParticle(a.get(i)) == isParticle(b.get(i));
      boolean sameArticle = a.get(i).startsWith("ال") == b.get(i).startsWith("ال");
      if (!samePlace || !sameArticle) {
        return false;
      }
    }
    return true;
  }

  /** Each word from another name; particles stay. */
  private List<String> mixed(List<String> name, List<Listed> pool, Random random) {
    List<String> mixed = new ArrayList<>();
    for (int i = 0; i < name.size(); i++) {
      String word = pool.get(random.nextInt(pool.size())).words.get(i);
      mixed.add(isParticle(name.get(i)) ? name.get(i) : word);
    }
    return mixed;
  }
}
