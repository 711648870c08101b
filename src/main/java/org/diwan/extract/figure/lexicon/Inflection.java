package org.diwan.extract.figure.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.diwan.text.Fold;

/**
 * The folded forms in which a counted noun stands behind a number, without article:
 *
 * <ul>
 *   <li>the singular, and with the accusative {@code ا} unless it ends in {@code ة} or {@code اء};
 *   <li>the dual in {@code ان} and {@code ين}, {@code ة} turned to {@code ت};
 *   <li>the plurals listed; where none is, {@code ات} for {@code ة} and {@code ون ين} for the rest,
 *       whose oblique looks like the dual and is taken for the plural.
 * </ul>
 */
public record Inflection(String folded, Numerus numerus) {
  public enum Numerus {
    SINGULAR,
    PLURAL,
    DUAL
  }

  static List<Inflection> of(String singular, List<String> plurals) {
    List<Inflection> forms = new ArrayList<>();
    String word = Fold.fold(singular);
    boolean feminine = singular.endsWith("ة");
    forms.add(new Inflection(word, Numerus.SINGULAR));
    if (!feminine) {
      forms.add(new Inflection(word + "ا", Numerus.SINGULAR));
    }
    for (String plural : plurals) {
      forms.add(new Inflection(Fold.fold(plural), Numerus.PLURAL));
    }
    String stem = feminine ? word.substring(0, word.length() - 1) : word;
    if (plurals.isEmpty()) {
      addSoundPlural(stem, feminine, forms);
    }
    String dual = feminine ? stem + "ت" : stem;
    forms.add(new Inflection(dual + "ان", Numerus.DUAL));
    forms.add(new Inflection(dual + "ين", Numerus.DUAL));
    return forms;
  }

  private static void addSoundPlural(String stem, boolean feminine, List<Inflection> forms) {
    if (feminine) {
      forms.add(new Inflection(stem + "ات", Numerus.PLURAL));
    } else {
      forms.add(new Inflection(stem + "ون", Numerus.PLURAL));
      forms.add(new Inflection(stem + "ين", Numerus.PLURAL));
    }
  }
}
