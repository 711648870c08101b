package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.diwan.model.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whom no list holds is called what most articles call him, and is of the country that most give
 * him. A run looks only at those that it names otherwise: after each the outcome is that of
 * counting all.
 */
class UnlistedPersonTest {
  private static final int ARTICLES = 10;
  private static final String[] NAMES = {"سامي", "سامى", "السامي"};
  private static final @Nullable String[] COUNTRIES = {"EGY", "LAO", null};

  private final Warehouse warehouse = new Warehouse();
  private final Map<String, Integer> names = new TreeMap<>();
  private final Map<String, Integer> countries = new TreeMap<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void isWhatMostArticlesSayAfterEachRun(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ARTICLES; i++) {
      String name = NAMES[random.nextInt(NAMES.length)];
      String country = COUNTRIES[random.nextInt(COUNTRIES.length)];
      load("a" + i, name, country);
      names.merge(name, 1, Integer::sum);
      if (country != null) {
        countries.merge(country, 1, Integer::sum);
      }

      assertThat(settled()).isEqualTo(most(names) + " " + most(countries));
    }
  }

  private void load(String ref, String name, @Nullable String country) {
    Told told = new Told();
    Participant accused = Told.person("نبيل", "نبيل", "CHN");
    told.accusation(ref, "اتهم " + name + " نبيلا", Told.person("سامي", name, country), accused);
    assertThat(warehouse.load(told.reading("test"), 1, Progress.silent()).checkFindings())
        .isEmpty();
  }

  private String settled() {
    return warehouse.text(
        """
        select concat(p.name_ar, ' ', c.iso3)
          from warehouse.dim_participant p
          join warehouse.dim_country c using (country_id)
         where p.participant_key = 'P:~سامي'
        """);
  }

  /** Of several told equally often the first. */
  private String most(Map<String, Integer> told) {
    return told.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElseGet(this::unknown);
  }

  private String unknown() {
    return warehouse.text(
        "select concat(iso3, '') from warehouse.dim_country where country_id = -1");
  }
}
