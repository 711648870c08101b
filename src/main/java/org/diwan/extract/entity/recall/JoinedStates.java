package org.diwan.extract.entity.recall;

import java.util.List;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * {@code فلانة وبريطانية وفلانة}: between two states that are joined to it, what looks like an
 * adjective is a state spelled with the ending of one.
 */
public final class JoinedStates {
  private JoinedStates() {}

  public static ReadSentence in(ReadSentence sentence) {
    return sentence.naming(i -> isState(sentence.tokens(), sentence.mentions(), i));
  }

  private static boolean isState(List<Token> tokens, List<Mention> mentions, int i) {
    if (i == 0 || i + 1 == mentions.size()) {
      return false;
    }
    Mention mention = mentions.get(i);
    Mention before = mentions.get(i - 1);
    Mention next = mentions.get(i + 1);
    return mention.kind() == Mention.Kind.ADJECTIVE
        && mention.conjoined()
        && next.conjoined()
        && mention.first() == before.end()
        && next.first() == mention.end()
        && mention.end() - mention.first() == 1
        && isName(before)
        && isName(next)
        && isFeminine(tokens.get(mention.first()));
  }

  private static boolean isName(Mention mention) {
    return mention.kind() == Mention.Kind.NAME
        && mention.entity().kind() == ParticipantKind.COUNTRY;
  }

  private static boolean isFeminine(Token token) {
    return token.forms().stream()
        .anyMatch(f -> f.word().endsWith("يه") && !Fold.isDefinite(f.word()));
  }
}
