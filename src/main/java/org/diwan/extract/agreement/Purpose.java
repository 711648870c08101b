package org.diwan.extract.agreement;

import java.util.List;
import org.diwan.extract.entity.ReadSentence;
import org.diwan.text.DateMention;
import org.diwan.text.Token;

/** What a document is for, where day and place stand between it and its name. */
final class Purpose {
  private static final int REACH = 9;
  private final DocumentWords words;
  private final NameEnd ends;

  Purpose(DocumentWords words, NameEnd ends) {
    this.words = words;
    this.ends = ends;
  }

  /**
   * What the document is for, where day and place stand between: {@code … أمس في طوكيو بهدف تعزيز
   * التعاون}.
   */
  String of(String text, ReadSentence sentence, int end, List<DateMention> dates) {
    List<Token> tokens = sentence.tokens();
    for (int i = end; i < Math.min(tokens.size(), end + REACH); i++) {
      String folded = tokens.get(i).folded();
      boolean field =
          folded.equals("في")
              && i + 1 < tokens.size()
              && (tokens.get(i + 1).folded().startsWith("مجال"));
      if (folded.equals("بهدف")
          || folded.equals("بشان")
          || folded.equals("حول")
          || folded.startsWith("لتعزيز")
          || field) {
        int stop = ends.of(sentence, i + 1, dates);
        return stop > i + 1
            ? " " + text.substring(tokens.get(i).start(), tokens.get(stop - 1).end())
            : "";
      }
      boolean another = tokens.get(i).hasConjunction() && words.nouns().longest(tokens, i) != null;
      if (another
          || tokens.get(i).is('.')
          || tokens.get(i).is('؛')
          || tokens.get(i).is('،')
          || tokens.get(i).is(',')) {
        return "";
      }
    }
    return "";
  }
}
