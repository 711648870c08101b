package org.diwan.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.text.Fold;

/**
 * Inflects the words of the lexicon in folded form. Verbs by person, gender and number with and
 * without object pronoun; verbs that end in {@code ى} or {@code ا} lose it before {@code ت} and
 * {@code وا}. Nouns with the article or a possessive pronoun, {@code ة} opening to {@code ت} and a
 * final hamza showing its three carriers. In a phrase of several words only the first is inflected.
 */
final class Inflection {
  private static final List<String> PRONOUNS = List.of("ه", "ها", "هما", "هم");

  record Word(String form, boolean suffixed) {}

  private Inflection() {}

  static List<Word> verb(String written, boolean imperfect) {
    if (written.isEmpty()) {
      return List.of();
    }
    int space = written.indexOf(' ');
    String head = Fold.fold(space < 0 ? written : written.substring(0, space));
    String rest = space < 0 ? "" : Fold.fold(written.substring(space));
    List<Word> words = new ArrayList<>();
    boolean hamza = (space < 0 ? written : written.substring(0, space)).endsWith("أ");
    List<String> forms = imperfect ? imperfect(head) : hamza ? sound(head) : perfect(head);
    for (String form : forms) {
      words.add(new Word(form + rest, false));
      if (rest.isEmpty() && !form.endsWith("وا")) {
        PRONOUNS.forEach(p -> words.add(new Word(openForPronoun(form) + p, true)));
      }
    }
    return words;
  }

  private static String openForPronoun(String form) {
    return form.endsWith("ي") ? form.substring(0, form.length() - 1) + "ا" : form;
  }

  /** {@code بدأ}, {@code بدأت}: no letter falls away, though the folded hamza looks like one. */
  private static List<String> sound(String head) {
    return List.of(head, head + "ت", head + "تا", head + "وا");
  }

  private static List<String> perfect(String head) {
    char last = head.charAt(head.length() - 1);
    if (last == 'ي' || last == 'ا') {
      String stem = head.substring(0, head.length() - 1);
      String dual = last == 'ي' ? stem + "يا" : stem + "وا";
      return List.of(head, stem + "ت", dual, stem + "تا", stem + "وا");
    }
    return List.of(head, head + "ت", head + "ا", head + "تا", head + "وا");
  }

  private static List<String> imperfect(String head) {
    List<String> forms = new ArrayList<>();
    String tail = head.substring(1);
    char last = head.charAt(head.length() - 1);
    boolean weak = last == 'ي' || last == 'و' || last == 'ا';
    String plural = weak ? tail.substring(0, tail.length() - 1) : tail;
    for (String person : List.of("ي", "ت")) {
      forms.add(person + tail);
      forms.add(person + tail + "ان");
      forms.add(person + tail + "ا");
      forms.add(person + plural + "ون");
      forms.add(person + plural + "وا");
    }
    forms.add("ن" + tail);
    return forms;
  }

  static List<Word> noun(String written) {
    int space = written.indexOf(' ');
    String head = space < 0 ? written : written.substring(0, space);
    String rest = space < 0 ? "" : " " + Fold.fold(written.substring(space + 1));
    List<Word> words = new ArrayList<>();
    String folded = Fold.fold(head);
    words.add(new Word(folded + rest, endsWithPronoun(head)));
    if (!folded.startsWith("ال")) {
      accusative(written).forEach(form -> words.add(new Word(form, false)));
      words.add(new Word("ال" + folded + rest, false));
      words.add(new Word("ال" + folded + definiteRest(rest), false));
      if (rest.isEmpty()) {
        possessed(head, folded).forEach(form -> words.add(new Word(form, true)));
      }
    }
    return words;
  }

  /**
   * {@code اجتماعا}, {@code لقاء ثنائيا}, {@code غارة جوية}: with the alif of an indefinite object
   * where a word takes one.
   */
  private static List<String> accusative(String written) {
    String form =
        Arrays.stream(written.split(" "))
            .map(word -> Fold.fold(word) + (takesAlif(word) ? "ا" : ""))
            .collect(Collectors.joining(" "));
    String head = written.split(" ")[0];
    String constructed =
        Fold.fold(head)
            + (takesAlif(head) ? "ا" : "")
            + Fold.fold(written.substring(head.length()));
    return Stream.of(form, constructed)
        .distinct()
        .filter(f -> !f.equals(Fold.fold(written)))
        .toList();
  }

  private static boolean takesAlif(String word) {
    return !word.endsWith("ة")
        && !word.endsWith("ء")
        && !word.endsWith("ات")
        && !word.endsWith("ا")
        && !word.endsWith("ى")
        && !word.startsWith("ال")
        && !endsWithPronoun(word)
        && word.length() > 2;
  }

  private static String definiteRest(String rest) {
    return rest.isEmpty() || rest.startsWith(" ال") ? rest : " ال" + rest.substring(1);
  }

  private static boolean endsWithPronoun(String head) {
    return head.endsWith("ه") || head.endsWith("ها") || head.endsWith("هما") || head.endsWith("هم");
  }

  private static List<String> possessed(String head, String folded) {
    List<String> stems = new ArrayList<>();
    if (head.endsWith("ة")) {
      stems.add(folded.substring(0, folded.length() - 1) + "ت");
    } else if (head.endsWith("ء")) {
      stems.addAll(List.of(folded, folded + "ي", folded + "و"));
    } else {
      stems.add(folded);
    }
    return stems.stream().flatMap(stem -> PRONOUNS.stream().map(p -> stem + p)).toList();
  }
}
