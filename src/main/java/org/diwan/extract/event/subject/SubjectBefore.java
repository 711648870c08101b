package org.diwan.extract.event.subject;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Antecedent;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Heads;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** The subject before its verb: the nearest bare name with no other verb between. */
final class SubjectBefore {
  private static final int REACH = 14;

  /** With it verbs begin that fold like others: {@code وأدان}, not {@code واجه}. */
  private static final char HAMZA = 'أ';

  /** Words from one verb to the next that {@code ثم} joins. */
  private static final int CHAIN = 14;

  /** Of many, or of a woman with the pronoun of an object. */
  private static final List<String> OF_OTHERS = List.of("وا", "ون", "ان", "تا", "ته", "تها", "تهم");

  private SubjectBefore() {}

  /** Null for none. */
  static @Nullable Subject of(Clause clause, int verb, Discourse discourse) {
    if (opensWithAnd(clause, verb) || isOfAnother(clause, verb)) {
      return null;
    }
    int earlier = clause.tokens().get(Math.max(0, verb - 1)).folded().equals("ثم") ? verb - 1 : -1;
    int former = earlier < 0 ? -1 : clause.verbBefore(earlier, CHAIN);
    if (former >= 0) {
      Subject same = Subject.of(clause, former, former + 1, discourse);
      return same.explicit() && !same.entities().isEmpty() ? same : null;
    }
    boolean goesOn = clause.isWritten(verb, HAMZA) && clause.continues(verb);
    List<Entity> entities = new ArrayList<>();
    for (Argument argument : clause.before(verb)) {
      Mention mention = argument.mention();
      int gap = verb - mention.end();
      if (gap > REACH || clause.verbBefore(verb, gap) >= 0) {
        break;
      }
      if (mention.canTakePart()
          && !argument.topic()
          && argument.isBare()
          && !Heads.isTime(clause, mention)
          && !(entities.isEmpty() && isWomanOfMan(clause, verb, mention))) {
        if (goesOn && !isSubject(clause, mention)) {
          break;
        }
        entities.addFirst(mention.entity());
        if (!mention.conjoined()) {
          break;
        }
      }
    }
    return entities.isEmpty() || isOneOfMany(clause, verb, entities)
        ? TwoSides.before(clause, verb, discourse)
        : new Subject(entities, verb + 1, true);
  }

  /** {@code زار فلان فلانة واتهم}: a state is no subject of a verb that goes on, one man's. */
  private static boolean isWomanOfMan(Clause clause, int verb, Mention state) {
    String word = clause.tokens().get(verb).forms().getLast().word();
    return clause.continues(verb)
        && OF_OTHERS.stream().noneMatch(word::endsWith)
        && Agreeing.isObject(clause.tokens(), verb, state);
  }

  /**
   * {@code أعلنت فلانة ذلك وأدانت}: right behind its own verb, or one that opens the sentence, and
   * no object of another.
   */
  private static boolean isSubject(Clause clause, Mention mention) {
    return mention.first() <= 1 || clause.isVerb(mention.first() - 1);
  }

  /** {@code فريق الرئيس فلان، الذين التقوا}: not the one who is named. */
  private static boolean isOneOfMany(Clause clause, int verb, List<Entity> entities) {
    return verb > 0
        && clause.tokens().get(verb - 1).reads("الذين")
        && entities.size() == 1
        && entities.getFirst().isPerson()
        && Subject.isOfMany(clause, verb);
  }

  /** {@code الذين تقصف قراهم}: not of whom the relative pronoun means. */
  private static boolean isOfAnother(Clause clause, int verb) {
    return verb > 0
        && clause.tokens().get(verb - 1).reads("الذين")
        && !Antecedent.agrees(clause.tokens().get(verb - 1), clause.tokens().get(verb));
  }

  /** {@code وقال}: another clause begins; not so {@code وقع}, {@code وصل}. */
  private static boolean opensWithAnd(Clause clause, int verb) {
    Token token = clause.tokens().get(verb);
    String folded = token.folded();
    return verb > 0
        && clause.isVerb(verb)
        && token.hasConjunction()
        && folded.startsWith("و")
        && !token.isPlain("وقع")
        && !folded.startsWith("وق")
        && !folded.startsWith("وص")
        && !folded.startsWith("وا")
        && !folded.startsWith("وج");
  }
}
