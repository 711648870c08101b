package org.diwan.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.entity.AttendanceCue;
import org.diwan.extract.entity.Mention;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** The mentions of a sentence, each with the preposition that governs it. */
final class Arguments {
  private final List<Token> tokens;
  private final List<Argument> all = new ArrayList<>();
  private final @Nullable Argument[] starting;

  /**
   * @param barriers those of the sentence; the noun of {@code من قبل} is taken out of them
   * @param attendance the words by which people are told to be there
   */
  Arguments(
      List<Token> tokens,
      List<Mention> mentions,
      Barrier[] barriers,
      WordRoles<AttendanceCue> attendance) {
    this.tokens = tokens;
    starting = new Argument[tokens.size() + 1];
    Prepositions prepositions = new Prepositions(tokens, barriers, attendance);
    Argument previous = null;
    for (Mention mention : mentions) {
      String by = prepositions.of(mention);
      if (by.isEmpty() && previous != null && isListed(previous, mention)) {
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

  /** {@code مع فلانة وفلانة}, {@code مع فلانة، فلانة}: the preposition governs the next too. */
  private boolean isListed(Argument previous, Mention mention) {
    int gap = mention.first() - previous.mention().end();
    if (mention.conjoined() && gap <= 1) {
      return true;
    }
    return gap == 1
        && (tokens.get(mention.first() - 1).is('،') || tokens.get(mention.first() - 1).is(','))
        && mention.entity().kind() == previous.entity().kind()
        && !mention.entity().isPerson();
  }
}
