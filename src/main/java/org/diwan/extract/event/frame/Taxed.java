package org.diwan.extract.event.frame;

import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * Whom duties or a threat of them are meant for, named by the goods they are laid on: {@code فرضت
 * فلانة رسوما على منتجات فلانية}, {@code هدد بضرائب على الواردات من فلانة}.
 */
public final class Taxed {
  /** Words from the threat to the goods. */
  private static final int REACH = 24;

  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;
  private final Sides sides;

  public Taxed(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
    sides = new Sides(frame.discourse);
  }

  public void join(Draft draft) {
    boolean lays = draft.type == EventType.SANCTION && draft.in(Role.RECIPIENT).isEmpty();
    if (draft.type != EventType.THREATEN && !lays) {
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
    Entity union = duties < 0 ? null : discourse.registry().organisation("eu");
    if (union != null && !draft.roles.containsKey(union) && isOnEuropean(duties)) {
      draft.add(union, Role.RECIPIENT);
    }
  }

  /** {@code واردات السيارات الأوروبية}: goods of the union, which lays duties and bears them. */
  private boolean isOnEuropean(int duties) {
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    return IntStream.range(duties + 1, end)
        .filter(i -> clause.tokens().get(i).forms().stream().anyMatch(f -> isEuropean(f.bare())))
        .limit(1)
        .anyMatch(i -> (is(DeedCue.GOODS, i - 1) || is(DeedCue.GOODS, i - 2)) && !isParted(i));
  }

  private static boolean isEuropean(String word) {
    return word.equals("اوروبيه") || word.equals("اوربيه");
  }

  /** Where the duties are told, -1 for nowhere. */
  private int duties() {
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    for (int i = at.isNoun() ? at.first() : at.end(); i < end; i++) {
      if (is(DeedCue.DUTIES, i)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code منتجات فلانية}, {@code واردات إضافية من فلانة}: behind them whose they are. */
  private boolean isOfGoods(Argument argument) {
    boolean from = argument.is("من");
    int before = argument.mention().first() - (from ? 2 : 1);
    return argument.mention().kind() != Mention.Kind.PLACE
        && (argument.isBare() || from)
        && (is(DeedCue.GOODS, before) || is(DeedCue.GOODS, before - 1));
  }

  private boolean isParted(int name) {
    for (int i = at.end(); i < name; i++) {
      if (clause.barrier(i) == Barrier.MARK || clause.isVerb(i) && clause.isSpeech(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(DeedCue nouns, int token) {
    return token >= at.first()
        && !clause.isNamed(token)
        && clause.tokens().get(token).forms().stream()
            .anyMatch(f -> clause.cues().deeds().is(nouns, f.bare()));
  }
}
