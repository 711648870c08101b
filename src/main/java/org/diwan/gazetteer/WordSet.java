package org.diwan.gazetteer;

import java.util.Collection;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.diwan.text.WordMap;

/** Folded words. */
public final class WordSet {
  private final WordMap<Boolean> words = new WordMap<>();

  public WordSet(Collection<String> forms) {
    forms.forEach(form -> words.put(Fold.fold(form), true));
  }

  /** Reads one column of a seed file. */
  public static WordSet read(Seeds seeds, String path, String column) {
    return new WordSet(Csv.read(seeds, path).stream().map(row -> row.need(column)).toList());
  }

  public boolean contains(String folded) {
    return words.contains(folded);
  }

  /** Whether the whole word or the word after its conjunction is in the set. */
  public boolean hasPlain(Token token) {
    for (Form form : token.forms()) {
      if (form.preposition() == Form.NONE && words.contains(form.word())) {
        return true;
      }
    }
    return false;
  }

  /** Whether any reading of the word is in the set. */
  public boolean hasAny(Token token) {
    for (Form form : token.forms()) {
      if (words.contains(form.word())) {
        return true;
      }
    }
    return false;
  }
}
