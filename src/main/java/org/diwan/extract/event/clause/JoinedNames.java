package org.diwan.extract.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.diwan.extract.entity.mention.Mention;

/** Names that {@code و} joins to the first of them: {@code من فلان وفلانة}. */
public final class JoinedNames {
  private JoinedNames() {}

  /**
   * From the first argument on, none where it does not open.
   *
   * @param opens whether the first is one
   */
  public static List<Argument> of(List<Argument> arguments, Predicate<Argument> opens) {
    if (arguments.isEmpty() || !opens.test(arguments.getFirst())) {
      return List.of();
    }
    List<Argument> joined = new ArrayList<>(List.of(arguments.getFirst()));
    for (Argument argument : arguments.subList(1, arguments.size())) {
      if (!isJoined(argument.mention(), joined.getLast().mention().end())) {
        break;
      }
      joined.add(argument);
    }
    return joined;
  }

  private static boolean isJoined(Mention mention, int end) {
    return mention.conjoined() && mention.first() <= end + 1 && mention.canTakePart();
  }
}
