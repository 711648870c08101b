package org.diwan.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Token;
import org.diwan.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * News agencies as datelines name them, from {@code lexicon/agencies.csv}; {@code أ.ش.أ} is {@code
 * أ ش أ}.
 */
final class Agencies {
  private static final int LONGEST = 5;
  private static final Set<String> KINDS = Set.of("NEWS_AGENCY", "BROADCASTER");

  /**
   * @param past the token after the name
   */
  record Named(String outlet, int past) {}

  private final Map<String, String> byWords = new HashMap<>();

  Agencies(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "reference/outlets.csv")) {
      if (KINDS.contains(row.get("kind"))) {
        String outlet = row.need("name_en");
        add(row.get("name_ar"), outlet);
        row.list("aliases").forEach(alias -> add(alias, outlet));
      }
    }
  }

  private void add(String name, String outlet) {
    String words =
        Tokens.of(name).stream()
            .filter(token -> !token.is('.'))
            .map(Token::folded)
            .collect(Collectors.joining(" "));
    byWords.putIfAbsent(words, outlet);
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
