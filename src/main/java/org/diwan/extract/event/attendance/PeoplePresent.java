package org.diwan.extract.event.attendance;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Crowd;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.PeopleListed;

/**
 * The people beside a word of attendance: {@code شهد مراسم التوقيع التي جرت في فلانة، فلان}, {@code
 * فلان وفلان سيشاركون}.
 */
final class PeoplePresent {
  private static final Set<String> GOVERNED = Set.of("بحضور", "بمشاركه", "حضور", "من");
  private static final Set<String> WITH = Set.of("برفقه", "رفقه", "ب");

  /** Words up to the first who is named. */
  private static final int BESIDE = 3;

  /** Words of what is attended up to a relative clause. */
  private static final int OBJECT = 4;

  private final Clause clause;

  PeoplePresent(Clause clause) {
    this.clause = clause;
  }

  /** {@code بحضور فلان}. */
  List<Entity> beside(int from) {
    return behind(from, BESIDE);
  }

  /** {@code حضرها من الوزراء فلان}: a little farther behind. */
  List<Entity> behind(int from) {
    return behind(from, Crowd.REACH);
  }

  private List<Entity> behind(int from, int reach) {
    PeopleListed listed = new PeopleListed(clause, GOVERNED);
    int crowd = Crowd.named(clause, from);
    return crowd < 0 ? listed.from(behindRelative(from), reach) : listed.from(crowd, BESIDE);
  }

  /** {@code برفقة فلان}. */
  List<Entity> along(int from) {
    return new PeopleListed(clause, WITH).from(from, BESIDE);
  }

  /** {@code مراسم التوقيع التي جرت في فلانة، فلان}: behind the comma that ends the clause. */
  private int behindRelative(int from) {
    int relative = from;
    int end = Math.min(clause.tokens().size(), from + OBJECT);
    while (relative < end && clause.startingAt(relative) == null && !clause.isRelative(relative)) {
      relative++;
    }
    if (relative == end || !clause.isRelative(relative)) {
      return from;
    }
    for (int i = relative; i < Math.min(clause.tokens().size(), relative + Crowd.REACH); i++) {
      if (clause.tokens().get(i).is('،')) {
        return i + 1;
      }
    }
    return from;
  }

  /** {@code فلان وفلان سيشاركون}: those right before the verb, one joined to the other. */
  List<Entity> before(int verb) {
    List<Argument> people =
        clause.arguments().stream().filter(a -> a.mention().end() <= verb).toList();
    int first = people.size();
    int end = verb;
    while (first > 0 && isBefore(people.get(first - 1), end)) {
      first--;
      end = people.get(first).mention().first();
      if (!people.get(first).mention().conjoined()) {
        break;
      }
    }
    return Frames.entities(people.subList(first, people.size()));
  }

  private static boolean isBefore(Argument argument, int end) {
    return argument.entity().isPerson() && argument.isBare() && end - argument.mention().end() <= 1;
  }
}
