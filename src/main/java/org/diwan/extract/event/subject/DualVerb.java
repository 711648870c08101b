package org.diwan.extract.event.subject;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a verb of two says: {@code كما اجتمعا في مايو}, {@code حيث يبحثان}. It stands
 * behind its subject, so what follows it is its object.
 */
final class DualVerb {
  private static final int IMPERFECT = 6;

  /** As long as {@code وقد}, which joins nobody. */
  private static final int AND_SO = 3;

  /** {@code تباحثا هاتفا}: by telephone, though {@code هاتف} is a verb, too. */
  private static final String BY_PHONE = "هاتفا";

  /** What two do together. */
  private static final Set<EventType> TOGETHER =
      EnumSet.of(EventType.MEETING, EventType.CALL, EventType.AGREE, EventType.SIGNING);

  private DualVerb() {}

  /** The two right before it, else the two spoken of; null where they are not plain. */
  static @Nullable Subject of(Clause clause, int verb, Discourse discourse) {
    if (!isOfTwo(clause, verb)) {
      return null;
    }
    Subject before = SubjectBefore.of(clause, verb, discourse);
    if (before != null && before.entities().size() >= 2) {
      return before;
    }
    boolean open =
        before == null ? !isBehindAnother(clause, verb) : !isJoinedByAnother(clause, verb);
    List<Entity> two = open ? TwoSides.spokenBefore(clause, verb, discourse) : List.of();
    return two.size() == 2 && isTogether(clause, verb) ? new Subject(two, verb + 1, true) : null;
  }

  /** By its form of two: {@code اجتمعا}, {@code يبحثان}. */
  static boolean isOfTwo(Clause clause, int verb) {
    Token token = clause.tokens().get(verb);
    boolean imperfect =
        clause.isVerb(verb)
            && token.folded().endsWith("ان")
            && token.forms().stream()
                .map(Form::word)
                .anyMatch(w -> w.length() >= IMPERFECT && ToCome.isOfThirdPerson(w));
    return imperfect || isPerfect(clause, verb);
  }

  private static boolean isPerfect(Clause clause, int verb) {
    for (TriggerAt trigger : clause.triggers()) {
      if (isPerfect(clause, trigger, verb)) {
        return true;
      }
    }
    return false;
  }

  /** {@code اجتمعا}, {@code التقيا}: the verb's own form and the sign of two. */
  private static boolean isPerfect(Clause clause, TriggerAt at, int verb) {
    String word = at.form().word();
    if (at.first() != verb || !at.isVerb() || !word.endsWith("ا") || word.equals(BY_PHONE)) {
      return false;
    }
    String lemma = Fold.fold(at.trigger().lemma());
    String own = lemma.substring(lemma.indexOf(':') + 1);
    return (word.equals(own + "ا") || word.equals(own + "تا")) && !clause.isWritten(verb, 'ً');
  }

  /** A verb of what two do, or one that holds talks; of any other it does not tell whose it is. */
  private static boolean isTogether(Clause clause, int verb) {
    List<TriggerAt> told = clause.triggers().stream().filter(t -> t.first() == verb).toList();
    return told.stream().allMatch(t -> TOGETHER.contains(t.trigger().type()))
        && (!told.isEmpty() || clause.isLight(verb));
  }

  /** {@code الخبير ومساعده أكدا}: who does it stands before the verb, without a name. */
  private static boolean isBehindAnother(Clause clause, int verb) {
    int before = verb - 1;
    if (before < 0 || clause.isVerb(before) || !clause.tokens().get(before).isWord()) {
      return false;
    }
    String word = clause.tokens().get(before).folded();
    return word.startsWith("ال") || word.length() > AND_SO && word.startsWith("و");
  }

  /** {@code فلان وزوجته التقيا}: the second of the two has no name. */
  private static boolean isJoinedByAnother(Clause clause, int verb) {
    for (int i = verb - 1; i >= 0 && !clause.isNamed(i); i--) {
      if (clause.tokens().get(i).folded().startsWith("و") && !clause.isVerb(i)) {
        return true;
      }
    }
    return false;
  }
}
