package org.diwan.gazetteer;

import java.util.LinkedHashSet;
import java.util.Set;
import org.diwan.text.Fold;

/**
 * Inflects a nationality adjective: {@code صيني} gives {@code صينية صينيون صينيين صينيان صينيتان صينيتين صينيات} and each
 * of them with the article. Folded forms.
 */
final class Nisba {
  private static final String[] ENDINGS = {"", "ه", "ون", "ين", "ان", "تان", "تين", "ات", "ا", "و", "تي"};

  private Nisba() {}

  static Set<String> forms(String masculine) {
    Set<String> forms = new LinkedHashSet<>();
    String stem = Fold.fold(masculine);
    for (String ending : ENDINGS) {
      forms.add(stem + ending);
      forms.add("ال" + stem + ending);
    }
    return forms;
  }
}
