package org.diwan.extract.event;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Delegation;
import org.diwan.extract.entity.Mention;
import org.diwan.extract.entity.Unit;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who travels with a visitor or receives him at the airport attends the visit told last: {@code يضم
 * الوفد المرافق فلانا}, {@code يرافقه فلان}, {@code كان في استقباله فلان}.
 */
final class Companions {
  private static final Set<String> ACCOMPANIES =
      Set.of("يرافقه", "رافقه", "يرافقها", "رافقها", "مرافقيه", "مرافقوه", "رافقهم", "يرافقهم");
  private static final Set<String> WELCOMES =
      Set.of(
          "استقباله",
          "استقبالها",
          "استقبالهم",
          "مستقبليه",
          "مستقبليها",
          "وداعه",
          "وداعها",
          "مودعيه",
          "مودعيها");

  private static final Set<String> BEFORE_WELCOME = Set.of("في", "مقدمه", "راس");

  private Companions() {}

  /** Adds the companions that a sentence names to the visit told last in it, or before it. */
  static void join(Clause clause, List<Draft> found, List<Draft> told) {
    Draft visit = visit(found, told);
    int cue = visit == null ? -1 : cue(clause);
    if (visit == null || cue < 0) {
      return;
    }
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean named = mention.first() > cue && argument.entity().isPerson();
      if (named && (argument.isBare() || argument.is("من"))) {
        visit.add(argument.entity(), Role.ATTENDEE);
      }
    }
  }

  private static int cue(Clause clause) {
    List<Unit> units = clause.sentence().units();
    for (int i = 0; i < units.size(); i++) {
      if (Delegation.tellsMembers(units, i)) {
        return units.get(i).first();
      }
    }
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (is(tokens, i, ACCOMPANIES)
          || is(tokens, i, WELCOMES) && i > 0 && is(tokens, i - 1, BEFORE_WELCOME)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean is(List<Token> tokens, int i, Set<String> words) {
    String folded = tokens.get(i).folded();
    return words.contains(folded) || folded.startsWith("و") && words.contains(folded.substring(1));
  }

  private static @Nullable Draft visit(List<Draft> found, List<Draft> told) {
    for (List<Draft> drafts : List.of(found, told)) {
      for (Draft draft : drafts.reversed()) {
        if (draft.type == EventType.VISIT) {
          return draft;
        }
      }
    }
    return null;
  }
}
