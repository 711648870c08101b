package org.diwan.extract.event.addressee;

import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.text.Token;

/**
 * Of whom something is demanded by a verb of his: he stands right behind it where it opens what is
 * said, {@code قال فلان: "يجب أن توقف فلانة"}, or opens it himself, {@code إن فلانة يجب أن توقف}.
 * Not who is only part of what is told of, {@code سياسة فلانة يجب أن}, {@code يجب أن تقودنا سياسة
 * فلانة}, nor who may be the object, {@code إن الرسوم يجب أن تستهدف فلانة}.
 */
public final class Obliged {
  private static final Set<String> OPENING = Set.of("ان", "بان", "وان", "وبان", "لكن", "ولكن");
  private static final String QUOTED = "\"«“:";

  private final Clause clause;
  private final TriggerAt at;
  private final Sides sides;

  public Obliged(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    sides = new Sides(frame.discourse);
  }

  /** Whether what has to be done is told by a verb right behind the word. */
  boolean isByVerb() {
    return at.trigger().frame() == Frame.MUST && at.trigger().lemma().endsWith(":يجب أن");
  }

  /** Whether a name stands right behind the verb and may be its subject. */
  boolean isDoer(Mention mention) {
    boolean quoted = at.first() > 0 && clause.tokens().get(at.first() - 1).isAny(QUOTED);
    if (!quoted || mention.first() != at.end() + 1 || !mention.canTakePart()) {
      return false;
    }
    String verb = clause.tokens().get(at.end()).folded();
    return ToCome.isOfThirdPerson(verb)
        && !verb.endsWith("وا")
        && !clause.isPassive(at.end())
        && !Agreeing.isObject(clause.tokens(), at.end(), mention);
  }

  /**
   * Adds the name that opens what is said and ends right before the word, and those joined to it.
   */
  public void join(Draft draft) {
    int first = isByVerb() ? first() : at.first();
    clause.arguments().stream()
        .filter(a -> a.mention().first() >= first && a.mention().end() <= at.first())
        .forEach(a -> sides.receive(draft, a.entity()));
  }

  /** Where the names begin that end right before the word, itself where they do not open. */
  private int first() {
    int first = at.first();
    for (Argument argument : clause.arguments().reversed()) {
      Mention mention = argument.mention();
      if (mention.end() == first && argument.isBare() && mention.canTakePart()) {
        first = mention.first();
        if (!mention.conjoined()) {
          return opens(first) ? first : at.first();
        }
      }
    }
    return at.first();
  }

  private boolean opens(int name) {
    Token before = clause.tokens().get(Math.max(0, name - 1));
    return name == 0 || OPENING.contains(before.folded()) || before.isAny(QUOTED);
  }
}
