package org.diwan.extract.event.office;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Subject;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom the pronoun of a noun of office means where the subject of the sentence is no person: {@code
 * تهنئ فلانة الرئيس فلانا عقب فوزه}; who is named only behind it, {@code منذ انتخابه زار فلان}.
 */
final class MeantHolder {
  /** Tokens from the noun to the verb whose subject it means. */
  private static final int REACH = 9;

  /** Tokens before a noun near the head of its sentence. */
  private static final int HEAD = 4;

  private final OfficeFrame frame;
  private final Clause clause;
  private final TriggerAt at;

  MeantHolder(OfficeFrame frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** Null for nobody, and where it could be one of two. */
  @Nullable Entity of() {
    List<Argument> before = clause.before(at.first());
    List<Argument> people =
        before.stream().filter(a -> a.entity().isPerson() && a.mention().canTakePart()).toList();
    boolean one = people.stream().map(Argument::entity).distinct().count() == 1;
    Entity meant =
        before.isEmpty()
            ? behind()
            : one && !isOwner(people.getFirst()) ? people.getFirst().entity() : null;
    boolean feminine = at.form().word().endsWith("ها");
    meant = meant == null && before.isEmpty() ? told() : meant;
    return meant != null && Agreeing.mayBe(clause, meant, feminine) ? meant : null;
  }

  /** {@code وبعد تعيينه استقر الوضع}: near the head of a sentence, who was told of last. */
  private @Nullable Entity told() {
    boolean told = at.first() <= HEAD && !isToPower() && CameAbout.is(clause, at);
    Entity last = told ? frame.discourse.subject() : null;
    return last != null && last.isPerson() ? last : null;
  }

  /** {@code منذ توليه الحكم}: of whoever rules, be he not who spoke last. */
  private boolean isToPower() {
    return !frame.needs().equals("PERSON") || at.form().word().startsWith("تول");
  }

  /** {@code حارس فلان}: a bare name behind a noun. */
  private boolean isOwner(Argument argument) {
    int first = argument.mention().first();
    if (first == 0 || !argument.isBare() || argument.mention().conjoined() || isTitled(first)) {
      return false;
    }
    Token before = clause.tokens().get(first - 1);
    return before.isWord()
        && !clause.isVerb(first - 1)
        && clause.barrier(first - 1) == Barrier.NONE
        && Prepositions.wholePreposition(before).isEmpty()
        && !before.folded().endsWith("ه")
        && !before.folded().endsWith("ها");
  }

  /** {@code الرئيس فلان}. */
  private boolean isTitled(int first) {
    return Fold.isDefinite(clause.tokens().get(first).folded());
  }

  private @Nullable Entity behind() {
    if (!CameAbout.is(clause, at)) {
      return null;
    }
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    for (int i = at.end(); i < end; i++) {
      if (clause.isVerb(i)) {
        Subject subject = Subject.of(clause, i, i + 1, frame.discourse);
        return subject.explicit()
            ? subject.entities().stream().filter(Entity::isPerson).findFirst().orElse(null)
            : null;
      }
    }
    return null;
  }
}
