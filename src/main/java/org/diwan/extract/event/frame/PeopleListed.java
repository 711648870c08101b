package org.diwan.extract.event.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.text.Token;

/**
 * The people of a list, with what describes each between them: {@code سفير كينيا فلان، وفلان مدير
 * المعهد، وفلان}. It ends where a verb, another clause or a preposition with a name goes on.
 */
public final class PeopleListed {
  /** Words outside mentions from one to the next. */
  private static final int REACH = 9;

  private static final Set<String> ENDS =
      Set.of("حيث", "وذلك", "كما", "فيما", "بينما", "لبحث", "لمناقشه", "علي", "حول", "بشان", "قبل");

  private final Clause clause;
  private final Set<String> governed;

  /**
   * @param governed the prepositions behind which one of the list may stand
   */
  public PeopleListed(Clause clause, Set<String> governed) {
    this.clause = clause;
    this.governed = governed;
  }

  /**
   * In the order of the sentence; empty where nobody follows.
   *
   * @param reach words outside mentions up to the first
   */
  public List<Entity> from(int token, int reach) {
    List<Entity> people = new ArrayList<>();
    int left = reach;
    for (int i = token; i < clause.tokens().size() && left > 0; i++) {
      Argument here = clause.startingAt(i);
      if (here != null && here.entity().isPerson()) {
        if (!here.isBare() && !governed.contains(here.by())) {
          return people;
        }
        people.add(here.entity());
        left = REACH;
      } else if (here == null && isEnd(i)) {
        return people;
      }
      i = here == null ? i : here.mention().end() - 1;
      left -= here == null && clause.tokens().get(i).isWord() ? 1 : 0;
    }
    return people;
  }

  private boolean isEnd(int token) {
    Token word = clause.tokens().get(token);
    boolean opens = word.is(':') || word.is('.');
    return ENDS.contains(word.folded())
        || clause.isVerb(token) && !clause.isNamed(token)
        || clause.barrier(token) != Barrier.NONE && !opens;
  }
}
