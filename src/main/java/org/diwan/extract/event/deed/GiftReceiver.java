package org.diwan.extract.event.deed;

import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/** {@code منح فلان فلانة قرضا}: who stands between giver and gift receives it. */
final class GiftReceiver {
  private final Frames frame;

  GiftReceiver(Frames frame) {
    this.frame = frame;
  }

  void fill(Draft draft) {
    int verb = draft.type == EventType.AID ? frame.lightVerb() : -1;
    if (verb < 0) {
      return;
    }
    for (Argument argument : frame.clause.arguments()) {
      Mention mention = argument.mention();
      boolean between = mention.first() > verb && mention.end() <= frame.at.first();
      if (between && mention.canTakePart() && (argument.isBare() || argument.is("ل", "الي"))) {
        draft.roles.putIfAbsent(argument.entity(), Role.RECIPIENT);
      }
    }
  }
}
