package org.diwan.gazetteer;

import java.util.List;
import java.util.stream.Stream;
import org.diwan.text.Fold;

/**
 * The forms under which a listed personal name is looked up: as listed, without {@code بن}, and with {@code عبد} joined
 * to or parted from what follows, {@code نصر الله} in one word.
 */
final class Names {
  private Names() {}

  static List<String> variants(String name) {
    String plain = Fold.fold(name);
    String noSon = plain.replace(" بن ", " ").replace(" ابن ", " ");
    return Stream.of(plain, noSon).flatMap(n -> Stream.of(n, joined(n), parted(n), n.replace(" الله", "الله"))).distinct().toList();
  }

  private static String joined(String name) {
    return (" " + name).replace(" عبد ال", " عبدال").replace(" ابو ", " ابو").strip();
  }

  private static String parted(String name) {
    return (" " + name).replace(" عبدال", " عبد ال").strip();
  }
}
