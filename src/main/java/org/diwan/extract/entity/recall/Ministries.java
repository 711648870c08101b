package org.diwan.extract.entity.recall;

import java.util.List;
import java.util.stream.Stream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/** The ministry of a minister, which may be spoken of without having been named. */
final class Ministries {
  private static final List<String> MINISTER = List.of("وزير", "وزيره");
  private static final String MINISTRY = "وزارة";

  /** Words of a title among which the minister's is the last. */
  private static final int NEAR = 3;

  /** {@code وزير الدولة}: he has none. */
  private static final String WITHOUT = "الدوله";

  private Ministries() {}

  /** {@code وزارة العمل} of {@code وزير العمل}, or of who serves him; null for whoever is none. */
  static @Nullable Entity of(Entity person, Registry registry) {
    String iso3 = person.countryIso3();
    if (iso3 == null || person.isFormer()) {
      return null;
    }
    return person.offices().values().stream()
        .map(title -> field(title, iso3, registry))
        .filter(field -> !field.isEmpty())
        .findFirst()
        .map(field -> registry.organisation(MINISTRY + " " + field, iso3))
        .orElse(null);
  }

  /** The definite words behind {@code وزير}, without the nationality; empty for none. */
  private static String field(String title, String iso3, Registry registry) {
    String[] words = title.split(" ");
    int field = minister(words) + 1;
    if (field == 0 || field >= words.length || Fold.fold(words[field]).equals(WITHOUT)) {
      return "";
    }
    String ofState = registry.gazetteer().stateBodies().withoutNationality(title, iso3);
    return Stream.of(words)
        .limit(ofState.split(" ").length)
        .skip(field)
        .takeWhile(word -> word.startsWith("ال") || word.startsWith("وال"))
        .reduce((all, word) -> all + " " + word)
        .orElse("");
  }

  /** {@code وزير}, {@code مساعد أول وزير}: where the word stands; -1 for none. */
  private static int minister(String[] words) {
    for (int i = 0; i < Math.min(words.length, NEAR); i++) {
      if (MINISTER.contains(Fold.fold(words[i]))) {
        return i;
      }
    }
    return -1;
  }
}
