package org.diwan.evaluate.swap;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;

/** Words that begin a title, and whether one stands beside a name. */
final class Titles {
  private static final int BEFORE = 10;
  private static final int BEHIND = 6;

  private final Set<String> words = new HashSet<>();

  Titles(Seeds seeds) {
    Csv.read(seeds, "lexicon/titles.csv")
        .forEach(row -> words.add(Fold.bare(Fold.fold(row.need("title_ar").split(" ")[0]))));
    Csv.read(seeds, "lexicon/honorifics.csv")
        .forEach(row -> words.add(Fold.bare(Fold.fold(row.need("form_ar").split(" ")[0]))));
  }

  boolean isTitleWord(String word) {
    return words.contains(Fold.bare(Fold.fold(word)));
  }

  /**
   * The words around the places where the full name stands with a title beside it, empty where it
   * never does: a person whom only a list knows cannot change names.
   */
  String introduction(String text, List<String> names) {
    List<String> all = List.of(text.split("\\s+"));
    String[] name = longest(names).split(" ");
    StringBuilder around = new StringBuilder();
    for (int i = 0; i + name.length <= all.size(); i++) {
      if (stands(all, i, name)) {
        List<String> window =
            all.subList(Math.max(0, i - BEFORE), Math.min(all.size(), i + name.length + BEHIND));
        if (window.stream().anyMatch(this::isTitle)) {
          around.append(String.join(" ", window)).append('\n');
        }
      }
    }
    return around.toString();
  }

  private boolean isTitle(String word) {
    String plain = Fold.fold(word.replaceAll("[^\\p{L}]", ""));
    return isTitleWord(plain)
        || (plain.length() > 3
            && "وبلف".indexOf(plain.charAt(0)) >= 0
            && isTitleWord(plain.startsWith("لل") ? plain.substring(2) : plain.substring(1)));
  }

  private static boolean stands(List<String> text, int at, String[] name) {
    for (int k = 0; k < name.length; k++) {
      if (!Fold.fold(text.get(at + k)).contains(Fold.fold(name[k]))) {
        return false;
      }
    }
    return true;
  }

  static String longest(List<String> names) {
    return names.stream().max(Comparator.comparingInt(String::length)).orElse("");
  }
}
