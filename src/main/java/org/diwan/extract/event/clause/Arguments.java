package org.diwan.extract.event.clause;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** The mentions of a sentence, each with the preposition that governs it. */
final class Arguments {
  private final List<Token> tokens;
  private final List<Argument> all = new ArrayList<>();
  private final @Nullable Argument[] starting;

  /**
   * @param barriers those of the sentence; the noun of {@code من قبل} is taken out of them
   * @param cues the words that shape the sentence
   */
  Arguments(List<Token> tokens, List<Mention> mentions, Barrier[] barriers, Cues cues) {
    this.tokens = tokens;
    starting = new Argument[tokens.size() + 1];
    Prepositions prepositions = new Prepositions(tokens, barriers, cues);
    Argument previous = null;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Mention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
      String by = prepositions.of(mention);
      if (by.isEmpty() && previous != null && isListed(previous, mention, next)) {
        by = previous.by();
      }
      previous = new Argument(mention, by, false);
      all.add(previous);
      starting[mention.first()] = previous;
    }
  }

  /** In the order of the sentence. */
  List<Argument> all() {
    return all;
  }

  @Nullable Argument startingAt(int token) {
    return token < starting.length ? starting[token] : null;
  }

  /**
   * {@code مع فلانة وفلانة}, {@code مع فلانة، فلانة وفلانة}: the preposition governs the next too.
   */
  private boolean isListed(Argument previous, Mention mention, @Nullable Mention next) {
    int gap = mention.first() - previous.mention().end();
    if (mention.conjoined() && gap <= 1) {
      return true;
    }
    return gap == 1
        && isComma(mention.first() - 1)
        && mention.entity().kind() == previous.entity().kind()
        && !mention.entity().isPerson()
        && next != null
        && goesOn(mention, next);
  }

  /** {@code فلانة، فلانة وفلانة}: a list ends with a conjunction. */
  private boolean goesOn(Mention mention, Mention next) {
    int gap = next.first() - mention.end();
    return gap <= 1 && next.conjoined() || gap == 1 && isComma(mention.end());
  }

  private boolean isComma(int token) {
    return tokens.get(token).isAny("،,");
  }
}
