package org.diwan.extract.event.doer;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * {@code اعتقلت قوات الأمن ثلاثة ناشطين كينيين}: behind forces whose state is not told, the
 * nationality of people in the case of the object is of whom it befalls.
 */
final class HeldNationals {
  private HeldNationals() {}

  /** Whom the verb befalls, where the subject found is their nationality; null for nobody. */
  static @Nullable Entity of(Frames frame, Subject subject) {
    TriggerAt at = frame.at;
    if (at.trigger().type() != EventType.COERCE
        || !subject.explicit()
        || subject.entities().size() != 1) {
      return null;
    }
    for (Argument argument : frame.clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.end() == subject.end() && mention.first() > at.end() + 1) {
        return isOblique(frame, mention) ? argument.entity() : null;
      }
    }
    return null;
  }

  private static boolean isOblique(Frames frame, Mention mention) {
    String adjective = frame.clause.tokens().get(mention.end() - 1).folded();
    int people = mention.kind() == Mention.Kind.ADJECTIVE ? mention.first() - 1 : mention.first();
    return (adjective.endsWith("ين") || adjective.endsWith("يا"))
        && frame.cues.isObject(frame.clause.tokens().get(people), "DETAINEE");
  }
}
