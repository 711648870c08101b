package org.diwan.extract.entity.recall;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.text.Token;

/** {@code «فلانة» و«فلانة»}: the {@code و} before a quotation mark joins the name behind it. */
public final class JoinedQuotes {
  private static final String OPENS = "«“\"";
  private static final String AND = "و";

  private JoinedQuotes() {}

  public static ReadSentence in(ReadSentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Mention> mentions = sentence.mentions();
    if (mentions.stream().noneMatch(mention -> isJoined(tokens, mention))) {
      return sentence;
    }
    List<Mention> joined = new ArrayList<>(mentions);
    joined.replaceAll(mention -> isJoined(tokens, mention) ? mention.joined() : mention);
    return sentence.with(joined);
  }

  private static boolean isJoined(List<Token> tokens, Mention mention) {
    int mark = mention.first() - 1;
    return mark > 0
        && !mention.conjoined()
        && tokens.get(mark).isAny(OPENS)
        && tokens.get(mark - 1).folded().equals(AND);
  }
}
