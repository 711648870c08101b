package org.diwan.extract.event.speaker;

import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who calls where two verbs are joined and only the first names its subject: {@code سحبت الحكومة
 * الفلانية سفيرها، ودعت حكومة علانة إلى}. The state or body right behind the second, with what it
 * is to do right behind it, is called on, though by its gender it might call itself.
 */
final class OneSubject {
  private final Clause clause;
  private final TriggerAt at;

  OneSubject(Clause clause, TriggerAt at) {
    this.clause = clause;
    this.at = at;
  }

  /** The subject of the verb before, where what stands behind this one is of another side. */
  @Nullable Argument of(Mention behind) {
    if (behind.first() != at.end()
        || behind.entity().isPerson()
        || behind.entity().countryIso3() == null
        || !clause.continues(at.first())) {
      return null;
    }
    Argument before = subjectBefore();
    return before != null
            && !before.entity().side().equals(behind.entity().side())
            && Agreeing.mayBe(clause, before.mention(), isFeminine())
        ? before
        : null;
  }

  /** The subject named last, right behind its verb. */
  private @Nullable Argument subjectBefore() {
    for (Argument argument : clause.arguments().reversed()) {
      int verb = argument.mention().first() - 1;
      if (argument.mention().end() <= at.first()
          && argument.isBare()
          && argument.mention().canTakePart()
          && verb >= 0
          && clause.isVerb(verb)) {
        return isSubject(verb, argument.mention()) ? argument : null;
      }
    }
    return null;
  }

  /** Not {@code التي تعد فلانة}, {@code تهدد فلانة علانة}: there it is the object. */
  private boolean isSubject(int verb, Mention mention) {
    Token word = clause.tokens().get(verb);
    boolean perfect = !word.folded().startsWith("ت");
    return !Agreeing.isObject(clause.tokens(), verb, mention)
        && (verb == 0 || !clause.isNamed(verb - 1) && !clause.isRelative(verb - 1))
        && Agreeing.isFeminine(word, perfect) == isFeminine();
  }

  private boolean isFeminine() {
    String word = at.form().word();
    return word.endsWith("ت") || word.startsWith("ت");
  }
}
