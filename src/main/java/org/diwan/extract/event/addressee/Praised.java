package org.diwan.extract.event.addressee;

import java.util.Set;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.TriggerAt;

/**
 * What praise with {@code ب} is of: {@code أشاد بفلان}, {@code رحب في بيان له بقرار فلانة}, {@code
 * أشاد خلال لقائه فلانا بجهود فلانة}. Not {@code نوه إلى أن}.
 */
public final class Praised {
  /** Tokens from the verb, or who says it, to what is praised. */
  private static final int FAR = 12;

  private static final Set<String> PRAISES = Set.of("أشاد", "نوه", "رحب");

  /** Where or when it was said. */
  private static final Set<String> WHERE = Set.of("في", "امام", "لدي", "عبر");

  private static final Set<String> OWN = Set.of("له", "لها");

  private final Clause clause;
  private final TriggerAt at;

  public Praised(Clause clause, TriggerAt at) {
    this.clause = clause;
    this.at = at;
  }

  /** Whether a name stands where what is praised is told; of other words always. */
  boolean is(int from, Argument argument) {
    int object = isPraise() ? object(from) : 0;
    return object >= 0 && argument.mention().first() >= object;
  }

  /** A verb that takes what it praises with {@code ب}. */
  public boolean isPraise() {
    return !at.isNoun()
        && !clause.isResumed(at.first())
        && PRAISES.stream().anyMatch(at.trigger().lemma()::endsWith);
  }

  /** Where what is praised begins, -1 where another preposition stands first. */
  public int object(int from) {
    int end = Math.min(clause.tokens().size(), from + FAR);
    for (int i = from; i < end; i++) {
      i = Math.max(i, clause.asideEnd(i));
      if (i >= clause.tokens().size()
          || !clause.isNamed(i) && clause.tokens().get(i).folded().equals("بان")) {
        return -1;
      }
      String by = preposition(i);
      if (!by.isEmpty() && !WHERE.contains(by) && !clause.tokens().get(i).readsAny(OWN)) {
        return by.equals("ب") ? i : -1;
      }
    }
    return -1;
  }

  private String preposition(int token) {
    Argument here = clause.startingAt(token);
    return here != null
        ? here.by()
        : clause.isNamed(token) ? "" : Government.preposition(clause, token);
  }
}
