package org.diwan.extract.event.gathering;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.meeting.Gathered;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * A summit of those who were told of before it: {@code بعد قمة جمعته بفلان}, {@code القمة التي
 * جمعتهما}, {@code قمة بينهما}. It is a meeting of theirs.
 */
final class SummitOfThem {
  /** Tokens from the summit to the word for both of them. */
  private static final int NEAR = 3;

  /** Tokens from the summit to whom one met there. */
  private static final int REACH = 5;

  private SummitOfThem() {}

  /** Adds them where they are two; whether they are. */
  static boolean fill(Frames frame, Draft draft) {
    Gathered.addSides(frame.clause, frame.at, draft, frame.discourse);
    if (draft.in(Role.ACTOR).size() == 1) {
      addOther(frame, draft);
    } else if (draft.roles.isEmpty() && isBetweenThem(frame)) {
      Gathered.two(frame.clause, frame.at).forEach(entity -> draft.add(entity, Role.ACTOR));
    }
    boolean two = draft.sides(Role.ACTOR).size() == 2;
    if (two) {
      draft.type = EventType.MEETING;
    } else {
      draft.roles.clear();
    }
    return two;
  }

  /** {@code جمعته بفلان}, {@code ستجمعه مع فلان}: the first person so governed. */
  private static void addOther(Frames frame, Draft draft) {
    List<Entity> others =
        frame.clause.after(frame.at.end(), true).stream()
            .filter(a -> a.mention().first() <= frame.at.end() + REACH)
            .filter(a -> a.is("ب", "مع") && a.entity().isPerson())
            .map(Argument::entity)
            .limit(1)
            .toList();
    others.forEach(entity -> draft.add(entity, Role.ACTOR));
  }

  private static boolean isBetweenThem(Frames frame) {
    Clause clause = frame.clause;
    int end = Math.min(clause.tokens().size(), frame.at.end() + NEAR);
    return clause.tokens().subList(frame.at.end(), end).stream()
        .anyMatch(t -> t.folded().equals("بينهما"));
  }
}
