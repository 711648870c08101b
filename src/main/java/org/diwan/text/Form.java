package org.diwan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One reading of a word: a conjunction ({@code و ف}), a preposition or particle ({@code ب ك ل س})
 * and the rest. {@code لل} is read as {@code ل} and {@code ال}, then as {@code ل} before a word
 * that begins with it: {@code للبنان}. Which reading holds is for the dictionary to say: {@code
 * باكستان} is listed whole.
 *
 * @param conjunction the letter, or {@link #NONE}
 * @param preposition the letter, or {@link #NONE}
 * @param word the rest, its article kept
 * @param bare the rest without its article
 */
public record Form(char conjunction, char preposition, String word, String bare) {
  public static final char NONE = 0;
  private static final int SHORTEST = 2;

  /** {@code ود. فلان}: the only letter that stands for a word and is joined to the one before. */
  static final String AND_DOCTOR = "ود";

  /** Letters of a word whose own first letter may be the second {@code ل}. */
  private static final int LONG = 4;

  Form(char conjunction, char preposition, String word) {
    this(conjunction, preposition, word, Fold.bare(word));
  }

  /**
   * All readings of a folded word, the whole word first, then with one clitic off, then with two;
   * in an array as such, as no list is walked more often.
   */
  static List<Form> readings(String folded) {
    List<Form> forms = new ArrayList<>(4);
    forms.add(new Form(NONE, NONE, folded));
    addPreposition(NONE, folded, forms);
    char first = folded.charAt(0);
    if ((first == 'و' || first == 'ف') && folded.length() > SHORTEST || folded.equals(AND_DOCTOR)) {
      String rest = folded.substring(1);
      forms.add(new Form(first, NONE, rest));
      addPreposition(first, rest, forms);
    }
    return Arrays.asList(forms.toArray(Form[]::new));
  }

  private static void addPreposition(char conjunction, String word, List<Form> forms) {
    if (word.length() <= SHORTEST) {
      return;
    }
    char first = word.charAt(0);
    if (first == 'ل' && word.charAt(1) == 'ل' && word.length() > SHORTEST + 1) {
      forms.add(new Form(conjunction, 'ل', "ال" + word.substring(2)));
      if (word.length() > LONG) {
        forms.add(new Form(conjunction, 'ل', word.substring(1)));
      }
    } else if (first == 'ب' || first == 'ل' || first == 'ك' || first == 'س') {
      forms.add(new Form(conjunction, first, word.substring(1)));
    }
  }
}
