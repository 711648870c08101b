package org.diwan.extract.event.deed;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * {@code بسبب العقوبات الفلانية}: penalties of which only is told who lays them are laid on the one
 * other country that the article tells of.
 */
final class Penalised {
  private Penalised() {}

  /** {@code فرضت عقوبات فلانية على}: behind the passive stands whose penalties they are. */
  static void by(Frames frame, Draft draft) {
    if (!frame.at.isVerb() || !frame.at.trigger().lemma().endsWith(":فرض عقوبات")) {
      return;
    }
    int next = frame.at.end();
    for (Argument argument : frame.after()) {
      Mention mention = argument.mention();
      if (mention.kind() == Mention.Kind.ADJECTIVE && mention.first() == next) {
        draft.add(argument.entity(), Role.ACTOR);
        next = mention.end();
      }
    }
  }

  static void fill(Frames frame, Draft draft) {
    boolean onNobody =
        draft.type == EventType.SANCTION
            && frame.at.isNoun()
            && !frame.at.trigger().suffixed()
            && frame.at.trigger().lemma().contains("عقوبات")
            && draft.in(Role.RECIPIENT).isEmpty();
    if (onNobody && draft.in(Role.ACTOR).stream().anyMatch(e -> !e.isPerson())) {
      Entity other = frame.discourse.foreign(draft.sides(Role.ACTOR));
      draft.add(other, Role.RECIPIENT);
    }
  }
}
