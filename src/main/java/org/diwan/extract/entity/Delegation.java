package org.diwan.extract.entity;

import java.util.List;
import java.util.Set;

/** Words by which a sentence goes on to name the members of a delegation. */
public final class Delegation {
  private static final Set<String> HOLDS =
      Set.of("يضم", "تضم", "ضم", "ضمت", "مكون", "المكون", "يتكون", "مولف", "المولف", "يتالف");
  private static final Set<String> NOUNS = Set.of("الوفد", "وفد", "وفدا", "البعثه", "بعثه");

  /** Units between the noun and the verb, whoever leads it named between them. */
  private static final int REACH = 16;

  private Delegation() {}

  /** {@code وفد يضم …}, {@code يضم الوفد …}: at the verb. */
  public static boolean tellsMembers(List<Unit> units, int verb) {
    if (!HOLDS.contains(units.get(verb).form().word())) {
      return false;
    }
    int end = Math.min(units.size(), verb + 3);
    for (int i = Math.max(0, verb - REACH); i < end; i++) {
      if (NOUNS.contains(units.get(i).form().word())) {
        return true;
      }
    }
    return false;
  }
}
