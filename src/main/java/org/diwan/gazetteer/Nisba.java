package org.diwan.gazetteer;

import java.util.LinkedHashSet;
import java.util.Set;
import org.diwan.text.Fold;

/**
 * Inflects a nationality adjective: {@code صيني} gives {@code صينية صينيون صينيين صينيان صينيتان
 * صينيتين صينيات} and each of them with the article. Folded forms. Adjectives of several words are
 * inflected word by word.
 */
final class Nisba {
  private static final String[] ENDINGS = {
    "", "ه", "ون", "ين", "ان", "تان", "تين", "ات", "ا", "و", "تي"
  };

  private Nisba() {}

  static Set<String> forms(String masculine) {
    Set<String> forms = new LinkedHashSet<>();
    String[] words = Fold.fold(masculine).split(" ");
    for (String ending : ENDINGS) {
      forms.add(inflect(words, "", ending));
      forms.add(inflect(words, "ال", ending));
    }
    return forms;
  }

  /**
   * Every word that is itself an adjective takes article and ending: {@code الكورية الشمالية},
   * {@code الجنوب أفريقية}.
   */
  private static String inflect(String[] words, String article, String ending) {
    StringBuilder phrase = new StringBuilder();
    for (String word : words) {
      String end = word.endsWith("ي") ? ending : "";
      phrase.append(phrase.isEmpty() ? "" : " ").append(article).append(word).append(end);
    }
    return phrase.toString();
  }
}
