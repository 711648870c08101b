package org.diwan.extract.event.meeting;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.subject.Subject;
import org.diwan.text.Token;

/**
 * Who comes together in a gathering that its own name does not tell: {@code القمة التي جمعت …},
 * {@code عقد الزعيمان … قمة}.
 */
public final class Convened {
  private static final int REACH = 6;

  private Convened() {}

  /** The bare names behind {@code جمعت} right behind the gathering. */
  public static List<Entity> gathered(Clause clause, int from) {
    List<Token> tokens = clause.tokens();
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      if (clause.cues().gatherings().is(GatheringCue.GATHERS, tokens.get(i).folded())) {
        return listed(clause, i + 1);
      }
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return List.of();
      }
    }
    return List.of();
  }

  private static List<Entity> listed(Clause clause, int from) {
    List<Entity> found = new ArrayList<>();
    for (Argument argument : clause.after(from)) {
      Mention mention = argument.mention();
      boolean joined = argument.isBare() || argument.is("مع", "ب", "بين");
      if (mention.canTakePart() && joined && !argument.topic()) {
        found.add(argument.entity());
      }
    }
    return found;
  }

  /** Whom the verb of the gathering says hold it, two sides at least. */
  public static List<Entity> holders(Subject subject) {
    long sides = subject.entities().stream().map(Entity::side).distinct().count();
    return subject.explicit() && sides >= 2 ? subject.entities() : List.of();
  }
}
