package org.diwan.extract.event.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Crowd;
import org.diwan.text.Token;

/**
 * The states and bodies that take part in a gathering: {@code بمشاركة ممثلين عن الأمم المتحدة
 * والاتحاد الأوروبي}, {@code شاركت فيه دول من بينها فلانة وفلانة}.
 */
final class BodiesPresent {
  /** Words outside mentions from one to the next. */
  private static final int BETWEEN = 4;

  private static final Set<String> GOVERNED =
      Set.of("", "بحضور", "بمشاركه", "حضور", "من", "عن", "بين");

  private final Clause clause;

  BodiesPresent(Clause clause) {
    this.clause = clause;
  }

  /** In the order of the sentence; empty where none follows. */
  List<Entity> behind(int from) {
    List<Entity> bodies = new ArrayList<>();
    int left = Crowd.REACH;
    for (int i = from; i < clause.tokens().size() && left > 0; i++) {
      Argument here = clause.startingAt(i);
      if (here == null && isEnd(i)) {
        return bodies;
      }
      if (here != null && !isOne(here, !bodies.isEmpty())) {
        return bodies;
      }
      if (here != null) {
        bodies.add(here.entity());
        i = here.mention().end() - 1;
        left = BETWEEN;
      } else {
        left -= clause.tokens().get(i).isWord() ? 1 : 0;
      }
    }
    return bodies;
  }

  /** Behind the first each is joined to the one before it. */
  private static boolean isOne(Argument argument, boolean further) {
    return !argument.entity().isPerson()
        && argument.mention().canTakePart()
        && argument.mention().kind() != Mention.Kind.CAPITAL
        && GOVERNED.contains(argument.by())
        && (!further || argument.mention().conjoined() || !argument.isBare());
  }

  private boolean isEnd(int token) {
    Token word = clause.tokens().get(token);
    boolean opens = word.is('(') || word.is(':');
    return word.folded().equals("في")
        || word.folded().equals("علي")
        || clause.isVerb(token)
        || clause.barrier(token) != Barrier.NONE && !opens;
  }
}
