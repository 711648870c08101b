package org.diwan.extract.event.meeting;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The session of a body that its noun names, {@code خلال اجتماع اللجنة الوطنية}, {@code الاجتماع
 * الأول للهيئة}, and nobody named with it. Not of a ministry or a board, whose people may meet
 * anybody.
 */
final class NamedSession {
  private static final Set<String> ONE = Set.of("اجتماع", "الاجتماع", "اجتماعا");
  private static final Set<String> NOBODY_IN_PARTICULAR = Set.of("وزاره", "الوزاره");
  private static final String BOARD = "مجلس الاداره";

  private NamedSession() {}

  /** Adds the body; whether there is one. */
  static boolean fill(Draft draft, Frames frame) {
    Entity body = isOne(draft, frame) ? body(frame) : null;
    if (body == null || !isSole(draft, body) || !meets(body)) {
      return false;
    }
    draft.add(body, Role.ACTOR);
    return true;
  }

  private static boolean isOne(Draft draft, Frames frame) {
    return draft.type == EventType.MEETING
        && frame.at.isNoun()
        && ONE.contains(frame.at.form().word())
        && frame.after().stream().noneMatch(a -> a.is("مع", "بين", "ب"));
  }

  /** {@code الاجتماع الأول للهيئة}; not {@code الاجتماع قبيل قمة للحلف}. */
  private static @Nullable Entity body(Frames frame) {
    int end = frame.at.end();
    boolean definite = Fold.isDefinite(frame.at.form().word());
    Token next = end < frame.clause.tokens().size() ? frame.clause.tokens().get(end) : null;
    boolean described = next != null && Fold.isDefinite(next.folded());
    boolean apart = next != null && definite && !described && !next.folded().startsWith("ل");
    return apart ? null : ChairedSession.body(frame);
  }

  private static boolean isSole(Draft draft, @Nullable Entity body) {
    List<Entity> actors = draft.in(Role.ACTOR);
    return actors.isEmpty() || actors.size() == 1 && actors.getFirst().equals(body);
  }

  private static boolean meets(Entity body) {
    String name = Fold.fold(body.nameAr());
    return body.kind() == ParticipantKind.ORGANISATION
        && !NOBODY_IN_PARTICULAR.contains(name.split(" ")[0])
        && !name.startsWith(BOARD);
  }
}
