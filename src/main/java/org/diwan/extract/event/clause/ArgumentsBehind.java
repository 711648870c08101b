package org.diwan.extract.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.model.EventType;
import org.diwan.text.Token;

/**
 * Who is named behind a trigger as far as its clause reaches: to the next verb, relative pronoun,
 * condition or end. Who stands behind a topic word, or behind when it was, is marked so.
 */
final class ArgumentsBehind {
  /** Words between a trigger and a name, or a name and the next. */
  private static final int GAP = 12;

  /** Tokens in which a relative clause of the trigger itself names somebody. */
  private static final int RELATIVE = 6;

  private static final Set<String> FIRST = Set.of("الاولي", "الاول");

  /** Tokens behind {@code منذ} in which a stretch of time is told. */
  private static final int STRETCH = 2;

  /** Before what gives the right to something. */
  private static final String UNDER = "بموجب";

  private final Clause clause;
  private final int from;
  private final boolean relative;
  private final List<Argument> found = new ArrayList<>();
  private boolean topic;
  private boolean aside;

  private ArgumentsBehind(Clause clause, int from, boolean relative) {
    this.clause = clause;
    this.from = from;
    this.relative = relative;
  }

  /**
   * @param relative whether a relative clause right behind still belongs to the trigger: {@code
   *     الزيارة التي أداها إلى …}
   */
  static List<Argument> of(Clause clause, int from, boolean relative) {
    ArgumentsBehind behind = new ArgumentsBehind(clause, from, relative);
    behind.read();
    return behind.found;
  }

  private void read() {
    int gap = 0;
    for (int i = from; i < clause.tokens().size() && gap <= GAP; i++) {
      i = Math.max(i, clause.asideEnd(i));
      Argument here = clause.startingAt(i);
      if (here != null && isOfNextClause(i, here.mention())) {
        return;
      }
      if (here != null) {
        add(here);
        i = Math.max(i, here.mention().end() - 1);
        gap = 0;
        continue;
      }
      gap += clause.tokens().get(i).isWord() ? 1 : 0;
      if (ends(i)) {
        i = RelativeAside.end(clause, i, found.isEmpty() ? null : found.getLast());
        if (i < 0) {
          return;
        }
        gap = 0;
      }
      mark(i);
    }
  }

  /**
   * {@code ترفض الكشف عنها وفلانة تحذر}: joined to no name, with a verb of its own right behind.
   */
  private boolean isOfNextClause(int i, Mention mention) {
    return i > from
        && mention.conjoined()
        && !clause.isNamed(i - 1)
        && (found.isEmpty() || found.getLast().mention().end() != i)
        && mention.end() < clause.tokens().size()
        && clause.isVerb(mention.end())
        && !clause.continues(mention.end());
  }

  private void add(Argument here) {
    boolean comesBack = here.isBare() && here.entity().isPerson();
    if (isMembership(here.mention().first())) {
      return;
    }
    found.add(new Argument(here.mention(), here.by(), topic || aside && !comesBack));
  }

  /** {@code فلانة العضو في حلف}: of what somebody named is a member. */
  private boolean isMembership(int body) {
    int member = body - 2;
    return member > 0
        && clause.isCovered(member - 1)
        && clause.tokens().get(body - 1).reads("في")
        && is(ClauseCue.MEMBER, member);
  }

  private boolean ends(int i) {
    Barrier barrier = clause.barrier(i);
    return barrier == Barrier.MARK
        || barrier == Barrier.CLAUSE
        || i > from && (is(ClauseCue.CONDITION, i) || isSaying(i))
        || (barrier == Barrier.RELATIVE || clause.isVerb(i) && i > from)
            && !isOfTrigger(i)
            && !(i > from && SoCalled.is(clause, i));
  }

  /** {@code أعلن دعمه للتقرير، مضيفا أن فلانة}: behind it stands what else is said. */
  private boolean isSaying(int i) {
    Token before = clause.tokens().get(i - 1);
    return (before.is('،') || before.is(','))
        && clause.cues().speech().participle(clause.tokens().get(i)) != null
        && clause.tokens().get(i).folded().endsWith("ا");
  }

  private boolean isOfTrigger(int i) {
    return relative
        && found.isEmpty()
        && i - from <= RELATIVE
        && (clause.barrier(i) != Barrier.RELATIVE || !isOfAnother(i));
  }

  /** {@code اجتماعه … القرار الذي}: behind a preposition the pronoun means another noun. */
  private boolean isOfAnother(int pronoun) {
    for (int i = from; i + 1 < pronoun; i++) {
      String preposition = Prepositions.wholePreposition(clause.tokens().get(i));
      boolean under = clause.tokens().get(i).folded().equals(UNDER);
      if ((under || !preposition.isEmpty()) && !is(ClauseCue.OF_A_KIND, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private void mark(int i) {
    Barrier barrier = clause.barrier(i);
    if (barrier == Barrier.TOPIC) {
      topic = true;
    } else if (barrier == Barrier.TIME && i > from && !isSinceLong(i)) {
      boolean passing = isOccasion(i + 1);
      aside |= passing;
      topic |= !passing;
    }
  }

  /** {@code للمرة الأولى منذ ثلاث سنوات}: a stretch of time, and no other happening. */
  private boolean isSinceLong(int since) {
    if (!clause.tokens().get(since).folded().equals("منذ")
        || !clause.tokens().get(since - 1).readsAny(FIRST)) {
      return false;
    }
    int end = Math.min(clause.tokens().size(), since + 1 + STRETCH);
    for (int i = since + 1; i < end && clause.startingAt(i) == null; i++) {
      Token word = clause.tokens().get(i);
      if (clause.cues().times().is(TimeCue.UNIT, word)
          || clause.cues().times().is(TimeCue.YEARS, word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code التقى خلال هذه الزيارة الرئيس}, {@code خلال زيارته إلى … نظيره}: behind such words a
   * bare person still belongs to the verb; not so behind {@code خلال لقائه}.
   */
  private boolean isOccasion(int token) {
    if (token >= clause.tokens().size() || clause.startingAt(token) != null) {
      return false;
    }
    if (clause.tokens().get(token).folded().equals("هامش")) {
      return true;
    }
    boolean meets =
        clause.triggers().stream()
            .anyMatch(t -> t.first() == token && t.trigger().type() != EventType.VISIT);
    return !meets && (is(ClauseCue.OCCASION, token) || isOwned(token));
  }

  /** {@code زيارته}, not {@code زيارة}. */
  private boolean isOwned(int token) {
    Token word = clause.tokens().get(token);
    return (word.folded().endsWith("ه") || word.folded().endsWith("ها"))
        && !clause.endsWith(token, 'ة');
  }

  private boolean is(ClauseCue cue, int token) {
    return clause.cues().clauses().is(cue, clause.tokens().get(token).folded());
  }
}
