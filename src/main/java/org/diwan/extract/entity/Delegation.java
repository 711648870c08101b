package org.diwan.extract.entity;

import java.util.List;
import java.util.Set;
import org.diwan.gazetteer.Meaning;
import org.jspecify.annotations.Nullable;

/** Words by which a sentence goes on to name the members of a delegation. */
public final class Delegation {
  private static final Set<String> HOLDS =
      Set.of("يضم", "تضم", "ضم", "ضمت", "مكون", "المكون", "يتكون", "مولف", "المولف", "يتالف");
  private static final Set<String> NOUNS = Set.of("الوفد", "وفد", "وفدا", "البعثه", "بعثه");

  private static final Set<String> FROM = Set.of("من", "عن", "ومن", "وعن");
  private static final Set<String> SIDES = Set.of("الجانب", "الطرف");

  /** Units between the noun and the verb, whoever leads it named between them. */
  private static final int REACH = 16;

  private Delegation() {}

  /** {@code وفد يضم …}, {@code يضم الوفد …}: at the verb. */
  public static boolean tellsMembers(List<Unit> units, int verb) {
    if (!is(units.get(verb), HOLDS)) {
      return false;
    }
    int end = Math.min(units.size(), verb + 3);
    for (int i = Math.max(0, verb - REACH); i < end; i++) {
      if (is(units.get(i), NOUNS)) {
        return true;
      }
    }
    return false;
  }

  /** {@code حضره من الجانب اللبناني}, {@code عن الجانب المصري}: whose people come next. */
  static @Nullable String side(List<Unit> units, int noun) {
    boolean from = noun > 0 && FROM.contains(units.get(noun - 1).token().folded());
    if (!from || noun + 1 >= units.size() || !SIDES.contains(units.get(noun).form().word())) {
      return null;
    }
    Meaning.OfNisba nisba = units.get(noun + 1).as(Meaning.OfNisba.class);
    return nisba == null ? null : nisba.country().iso3();
  }

  /** With or without {@code و}, which an unlisted word keeps. */
  private static boolean is(Unit unit, Set<String> words) {
    String folded = unit.token().folded();
    return words.contains(folded) || folded.startsWith("و") && words.contains(folded.substring(1));
  }
}
