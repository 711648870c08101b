package org.diwan.extract.figure.lexicon;

import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.diwan.text.WordMap;
import org.jspecify.annotations.Nullable;

/**
 * Single folded words and the class each belongs to, from one seed file with columns {@code
 * word,what}.
 */
public final class WordClasses<E extends Enum<E>> {
  private final WordMap<E> classes = new WordMap<>();

  public static <E extends Enum<E>> WordClasses<E> read(Seeds seeds, String path, Class<E> type) {
    WordClasses<E> words = new WordClasses<>();
    for (CsvRow row : Csv.read(seeds, path)) {
      words.classes.putIfAbsent(Fold.fold(row.need("word")), row.code("what", type));
    }
    return words;
  }

  /** The class of a word as it stands. */
  public @Nullable E exactly(Token token) {
    return token.isWord() ? classes.get(token.folded()) : null;
  }

  /** The class of a word, clitics taken off where the whole word has none. */
  public @Nullable E of(Token token) {
    for (Form form : token.forms()) {
      E found = classes.get(form.word());
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
