package org.diwan.extract.entity.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.text.Sentence;
import org.diwan.text.Token;

/** A sentence with its units and mentions, the latter in the order of the text. */
public record ReadSentence(Sentence sentence, List<Unit> units, List<Mention> mentions) {

  public List<Token> tokens() {
    return sentence.tokens();
  }

  /** The same with other mentions. */
  public ReadSentence with(List<Mention> others) {
    return new ReadSentence(sentence, units, others);
  }

  /**
   * The same, where some mentions turn out to be names and no adjectives.
   *
   * @param isName of an index in {@link #mentions()}
   */
  public ReadSentence naming(IntPredicate isName) {
    List<Mention> named = null;
    for (int i = 0; i < mentions.size(); i++) {
      if (isName.test(i)) {
        named = named == null ? new ArrayList<>(mentions) : named;
        named.set(i, mentions.get(i).byName());
      }
    }
    return named == null ? this : with(named);
  }

  /** The same with further mentions, each where it stands. */
  public ReadSentence adding(List<Mention> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Mention> all = new ArrayList<>(mentions);
    all.addAll(more);
    all.sort(Comparator.comparingInt(Mention::first));
    return with(all);
  }
}
