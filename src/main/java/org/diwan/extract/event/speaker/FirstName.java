package org.diwan.extract.event.speaker;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * The first bare name of a sentence, who does all that its verbs tell: {@code هنأ فلان …، وأنه
 * مستعد ل}. The place of the dateline is none.
 */
final class FirstName {
  private FirstName() {}

  /** Null where no name stands before the token. */
  static @Nullable Entity before(Clause clause, int token) {
    int opening = Dateline.end(clause.tokens());
    for (Argument argument : clause.arguments()) {
      if (argument.mention().first() >= opening
          && argument.mention().end() <= token
          && argument.isBare()
          && argument.mention().canTakePart()) {
        return argument.entity();
      }
    }
    return null;
  }
}
