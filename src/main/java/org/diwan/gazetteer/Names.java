package org.diwan.gazetteer;

import java.util.List;
import java.util.stream.Stream;
import org.diwan.text.Fold;

/**
 * The forms under which a listed personal name is looked up: as listed, without {@code بن}, without
 * a grandfather before the family, and with {@code عبد} joined to or parted from what follows,
 * {@code نصر الله} in one word.
 */
final class Names {
  private Names() {}

  static List<String> variants(String name) {
    String plain = Fold.fold(name);
    String noSon = plain.replace(" بن ", " ").replace(" ابن ", " ");
    return Stream.of(plain, noSon, withoutGrandfather(plain))
        .distinct()
        .flatMap(n -> Stream.of(n, joined(n), parted(n), n.replace(" الله", "الله")))
        .distinct()
        .toList();
  }

  /** {@code تميم بن حمد بن خليفة آل ثاني} is {@code تميم بن حمد آل ثاني} too. */
  private static String withoutGrandfather(String name) {
    return name.contains(" ال ") ? name.replaceFirst("( بن \\S+) بن \\S+(?= ال )", "$1") : name;
  }

  private static String joined(String name) {
    return (" " + name).replace(" عبد ال", " عبدال").replace(" ابو ", " ابو").strip();
  }

  private static String parted(String name) {
    return (" " + name).replace(" عبدال", " عبد ال").strip();
  }
}
