package org.diwan.extract.figure.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The nouns whose number is a figure, from {@code lexicon/ordinal_heads.csv}, found with article or
 * possessive.
 */
public final class OrdinalHeads {
  private static final String[] POSSESSIVES = {"ه", "ها", "هم", "هما", "نا"};

  /**
   * A head noun.
   *
   * @param noun singular, as written
   * @param first whether the first of it counts too
   */
  public record Head(String noun, boolean feminine, boolean first) {}

  private final Map<String, Head> definite = new HashMap<>();
  private final Map<String, Head> bare = new HashMap<>();

  public OrdinalHeads(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "lexicon/ordinal_heads.csv")) {
      String noun = row.need("head");
      Head head = new Head(noun, row.need("gender").equals("F"), row.yes("first"));
      String folded = Fold.fold(noun);
      bare.put(folded, head);
      definite.put("ال" + folded, head);
      if (folded.startsWith("ل")) {
        // للجنة is read as ل and الجنة
        definite.put("ال" + folded.substring(1), head);
      }
      String stem = noun.endsWith("ة") ? folded.substring(0, folded.length() - 1) + "ت" : folded;
      for (String possessive : POSSESSIVES) {
        definite.put(stem + possessive, head);
      }
    }
  }

  /** The head a word without article is, null for none. */
  public @Nullable Head bare(Token token) {
    for (Form form : token.forms()) {
      Head head = bare.get(form.word());
      if (head != null) {
        return head;
      }
    }
    return null;
  }

  /**
   * The head a word is; one without article or possessive only where a genitive may make it
   * definite.
   */
  public @Nullable Head of(Token token, boolean genitiveFollows) {
    for (Form form : token.forms()) {
      Head head = definite.get(form.word());
      if (head == null && genitiveFollows) {
        head = bare.get(form.word());
      }
      if (head != null) {
        return head;
      }
    }
    return null;
  }
}
