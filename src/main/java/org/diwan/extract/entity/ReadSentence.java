package org.diwan.extract.entity;

import java.util.List;
import org.diwan.text.Sentence;
import org.diwan.text.Token;

/** A sentence with its units and mentions, the latter in the order of the text. */
public record ReadSentence(Sentence sentence, List<Unit> units, List<Mention> mentions) {

  public List<Token> tokens() {
    return sentence.tokens();
  }
}
