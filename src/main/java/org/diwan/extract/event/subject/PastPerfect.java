package org.diwan.extract.event.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.model.EventType;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * {@code وكانت منظمة "فلانة" المعنية بالحقوق قد طالبت الحكومة الفلانية}: the subject stands right
 * behind {@code كان}, however far the verb with its {@code قد}; what stands behind the verb is its
 * object.
 */
final class PastPerfect {
  private static final Set<String> WAS = Set.of("كان", "كانت");

  /** Tokens from {@code كان} to {@code قد}. */
  private static final int REACH = 24;

  /** Tokens from {@code كان} to the name: an adverb, a quotation mark. */
  private static final int NEAR = 2;

  private PastPerfect() {}

  /** Null where the verb is none such, or nobody known is named so. */
  static @Nullable Subject of(Clause clause, int verb, int verbEnd) {
    int was = was(clause, verb);
    if (was < 0 || isElection(clause, verb)) {
      return null;
    }
    List<Entity> entities = new ArrayList<>();
    int end = was + 1 + NEAR;
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean first = entities.isEmpty();
      if (mention.first() <= was || mention.end() >= verb) {
        continue;
      }
      boolean near = mention.first() <= end || !first && isAlso(clause, end, mention);
      if (!near || !argument.isBare() || !mention.canTakePart()) {
        break;
      }
      if (first || mention.conjoined()) {
        entities.add(mention.entity());
        end = mention.end();
      }
    }
    boolean all = entities.size() > 1 || !DualVerb.isOfTwo(clause, verb);
    if (entities.isEmpty() && isOfOthers(clause, was + 1)) {
      return Subject.unnamed(verbEnd);
    }
    return entities.isEmpty() || !all ? null : new Subject(entities, verbEnd, true);
  }

  /** {@code كانت السلطة المحلية قد ناشدت}: a body without a name, nobody told of before. */
  private static boolean isOfOthers(Clause clause, int token) {
    String noun = clause.tokens().get(token).folded();
    return Fold.isDefinite(noun)
        && !clause.isCovered(token)
        && !Pairs.is(clause, clause.tokens().get(token))
        && (noun.endsWith("ه") || noun.endsWith("ات") || noun.endsWith("ون"));
  }

  /** {@code كان فلان، ونظيره الفلاني، قد دشن}: another name between two commas. */
  private static boolean isAlso(Clause clause, int comma, Mention mention) {
    int end = mention.end();
    return mention.conjoined()
        && mention.first() == comma + 1
        && clause.tokens().get(comma).isAny("،,")
        && clause.tokens().get(end).isAny("،,");
  }

  /** {@code كان مجلس فلان قد انتخب فلانا}: who is elected is told of. */
  private static boolean isElection(Clause clause, int verb) {
    return clause.triggers().stream()
        .anyMatch(t -> t.first() == verb && t.trigger().type() == EventType.APPOINTMENT);
  }

  /** Where {@code كان} stands that belongs to the verb, no other verb between; -1 for nowhere. */
  private static int was(Clause clause, int verb) {
    if (verb < 2 || !clause.tokens().get(verb - 1).folded().equals("قد")) {
      return -1;
    }
    for (int i = verb - 2; i >= Math.max(0, verb - REACH); i--) {
      if (clause.tokens().get(i).readsAny(WAS)) {
        return i;
      }
      if (clause.isVerb(i) && !clause.isRelative(i - 1)) {
        return -1;
      }
    }
    return -1;
  }
}
