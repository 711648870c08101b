package org.diwan.extract.event.office;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;

/**
 * Several people who lose or leave their offices by one word: {@code أقال الرئيس الوزير فلانا
 * والوزيرة فلانة}, {@code استقالة الوزيرين فلان وفلان}. Each leaves his office by himself.
 */
final class LeavesToo {
  /** Tokens from the first to the word before the second. */
  private static final int NEAR = 1;

  private static final List<String> LEAVES =
      List.of("أقال", "أقيل", "أعفى", ":عزل", "استقال", ":نحى", ":أنهى");

  private LeavesToo() {}

  /** Who follows, joined to the first, nobody where the word tells of no leaving. */
  static List<Entity> behind(Entity first, Clause clause, TriggerAt at) {
    List<Entity> others = new ArrayList<>();
    if (LEAVES.stream().noneMatch(at.trigger().lemma()::endsWith)) {
      return others;
    }
    int end = -1;
    for (Argument argument : clause.after(at.end())) {
      Mention mention = argument.mention();
      if (end < 0) {
        end = argument.entity().equals(first) ? mention.end() : -1;
      } else if (!mention.conjoined() || mention.first() - end > NEAR) {
        break;
      } else {
        if (argument.entity().isPerson() && argument.entity().isNamed()) {
          others.add(argument.entity());
        }
        end = mention.end();
      }
    }
    return others;
  }
}
