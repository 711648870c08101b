package org.diwan.extract.event.doer;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Deed;
import org.diwan.extract.event.subject.StandIn;
import org.diwan.extract.event.subject.Subject;
import org.diwan.extract.event.subject.SubjectBehind;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code العقوبات التي فرضتها فلانة}, {@code غارات شنتها فلانة}: who the verb of a relative clause
 * behind a noun names, the noun taken up by a pronoun.
 */
public final class RelativeDoer {
  private static final int ADJECTIVES = 2;
  private static final Set<String> AIMS = Set.of("علي", "ضد");

  /** Parts of verbs whose subject uses force. */
  private static final Set<String> WAGES = Set.of("شن", "خاض", "خوض", "قود", "نفذ");

  private RelativeDoer() {}

  /** Null for none. */
  public static @Nullable Subject of(Clause clause, TriggerAt at) {
    int end = clause.tokens().size();
    int pronoun = behindAdjectives(clause, at.end());
    boolean relative = pronoun < end && clause.barrier(pronoun) == Barrier.RELATIVE;
    int verb = relative ? pronoun + 1 : at.end();
    boolean takenUp =
        verb < end
            && (clause.isVerb(verb)
                || clause.cues().deeds().is(DeedCue.CLAIMED, clause.tokens().get(verb).folded()))
            && endsWithPronoun(clause.tokens().get(verb));
    if (!takenUp || Deed.isForce(at) && isOfOthers(clause, verb)) {
      return null;
    }
    Subject before = before(clause, at, verb);
    return before == null ? behind(clause, verb) : before;
  }

  /** {@code الضربات الاستباقية التي نفذتها فلانة}: words with the article qualify the noun. */
  private static int behindAdjectives(Clause clause, int from) {
    int i = from;
    while (i < clause.tokens().size()
        && i - from < ADJECTIVES
        && !clause.isNamed(i)
        && clause.barrier(i) == Barrier.NONE
        && Fold.isDefinite(clause.tokens().get(i).folded())) {
      i++;
    }
    return i;
  }

  /** {@code الحرب التي تشنها على فلانة}: nobody stands behind, so the body or state named last. */
  private static @Nullable Subject before(Clause clause, TriggerAt at, int verb) {
    int next = verb + 1;
    boolean aimed =
        Deed.isForce(at)
            && next < clause.tokens().size()
            && AIMS.contains(clause.tokens().get(next).folded())
            && WAGES.stream().anyMatch(clause.tokens().get(verb).folded()::contains);
    boolean feminine = isOfWoman(clause.tokens().get(verb));
    return clause.arguments().reversed().stream()
        .filter(a -> aimed && a.mention().end() <= at.first() && a.mention().canTakePart())
        .filter(a -> !a.entity().isPerson() && a.mention().kind() != Mention.Kind.ADJECTIVE)
        .findFirst()
        .filter(a -> Agreeing.agrees(a.entity(), feminine))
        .map(a -> new Subject(List.of(a.entity()), verb + 1, true))
        .orElse(null);
  }

  private static boolean isOfWoman(Token verb) {
    return verb.folded().startsWith("ت")
        || verb.folded().endsWith("تها")
        || verb.folded().endsWith("ته");
  }

  /** {@code شنتها طائرات فلانية}: who stands for a state, and its nationality, go before names. */
  private static @Nullable Subject behind(Clause clause, int verb) {
    Subject standIn = StandIn.of(clause, verb, verb + 1);
    return standIn == null ? SubjectBehind.of(clause, verb + 1) : standIn;
  }

  private static boolean endsWithPronoun(Token verb) {
    return verb.folded().endsWith("ها") || verb.folded().endsWith("ه");
  }

  /** {@code الهجوم الذي شهدته فلانة}: no doer stands behind such a verb. */
  private static boolean isOfOthers(Clause clause, int verb) {
    return clause.tokens().get(verb).forms().stream()
            .anyMatch(f -> clause.cues().deeds().begins(DeedCue.NOT_DONE_BY, f.word()))
        || clause.isUnnamed(verb + 1);
  }
}
