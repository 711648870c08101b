package org.diwan.extract.event;

import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Fold;

/**
 * Whom a threat of duties is meant for, named by the goods they are laid on: {@code لوحت فلانة بفرض
 * رسوم على منتجات فلانية}, {@code هدد بضرائب على الواردات من فلانة}.
 */
final class Taxed {
  /** Words from the threat to the goods. */
  private static final int REACH = 24;

  private static final Set<String> DUTIES =
      Set.of("رسوم", "رسوما", "رسم", "ضرايب", "ضريبه", "تعريفات", "تعرفات", "عقوبات", "جمارك");

  private static final Set<String> GOODS =
      Set.of(
          "منتجات", "سلع", "واردات", "صادرات", "بضايع", "شركات", "سيارات", "مركبات", "صناعات",
          "محاصيل");

  private final Clause clause;
  private final TriggerAt at;
  private final Sides sides;

  Taxed(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    sides = new Sides(frame.discourse);
  }

  void join(Draft draft) {
    if (draft.type != EventType.THREATEN) {
      return;
    }
    int duties = duties();
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      Entity entity = argument.entity();
      if (duties < 0 || mention.first() <= duties || !isOfGoods(argument)) {
        continue;
      }
      boolean another = !draft.sides(Role.ACTOR).contains(entity.side());
      if (another && mention.first() - at.end() <= REACH && !isParted(mention.first())) {
        Entity side = sides.of(entity);
        draft.add(side == null ? entity : side, Role.RECIPIENT);
      }
      return;
    }
  }

  /** Where the duties are told, -1 for nowhere. */
  private int duties() {
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    for (int i = at.end(); i < end; i++) {
      if (is(DUTIES, i)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code منتجات فلانية}, {@code واردات من فلانة}: right behind them whose they are. */
  private boolean isOfGoods(Argument argument) {
    int before = argument.mention().first() - 1;
    return argument.mention().kind() != Mention.Kind.PLACE
        && (argument.isBare() || argument.is("من"))
        && (is(GOODS, before) || argument.is("من") && is(GOODS, before - 1));
  }

  private boolean isParted(int name) {
    for (int i = at.end(); i < name; i++) {
      if (clause.barrier(i) == Barrier.MARK || clause.isVerb(i) && clause.isSpeech(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Set<String> nouns, int token) {
    return token >= at.end()
        && !clause.isNamed(token)
        && clause.tokens().get(token).forms().stream()
            .anyMatch(f -> nouns.contains(Fold.bare(f.word())));
  }
}
