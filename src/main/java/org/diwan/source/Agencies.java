package org.diwan.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * News agencies as datelines name them, from {@code lexicon/agencies.csv}; {@code أ.ش.أ} is {@code
 * أ ش أ}.
 */
final class Agencies {
  private static final int LONGEST = 4;

  /**
   * @param past the token after the name
   */
  record Named(String outlet, int past) {}

  private final Map<String, String> byWords = new HashMap<>();

  Agencies(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "lexicon/agencies.csv")) {
      row.list("words").forEach(words -> byWords.put(Fold.fold(words), row.need("outlet")));
    }
  }

  /** The longest name that begins at a token, null where none does. */
  @Nullable Named at(List<Token> tokens, int at) {
    Named longest = null;
    StringBuilder words = new StringBuilder();
    int count = 0;
    for (int i = at; i < tokens.size() && count < LONGEST; i++) {
      Token token = tokens.get(i);
      if (token.isWord() || token.isNumber()) {
        words.append(count == 0 ? "" : " ").append(token.folded());
        count++;
        String outlet = byWords.get(words.toString());
        longest = outlet == null ? longest : new Named(outlet, i + 1);
      } else if (count == 0 || !token.is('.')) {
        return longest;
      }
    }
    return longest;
  }
}
