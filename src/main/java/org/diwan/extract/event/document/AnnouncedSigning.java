package org.diwan.extract.event.document;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.doer.Announcer;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventStatus;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;

/**
 * Who announces that something was signed with another, or decides to sign it, signs it: {@code
 * أعلنت فلانة توقيع اتفاق مع فلان}; not {@code أعلنت فلانة توقيع اتفاق بين فلان وفلان}. What is
 * signed with a firm a firm of the state may have signed.
 */
final class AnnouncedSigning {
  /** Words from the verb to what it tells. */
  private static final int SAID = 8;

  private AnnouncedSigning() {}

  static void fill(Frames frame, Draft draft) {
    if (!frame.at.isNoun()
        || frame.at.trigger().suffixed()
        || draft.sides(Role.ACTOR).size() != 1
        || !isWithOne(frame)) {
      return;
    }
    Announcer announcer = new Announcer(frame);
    Subject told = announcer.subject();
    Subject subject = told.explicit() ? told : sayer(frame);
    for (Entity entity : subject.entities()) {
      if (isSide(entity)) {
        draft.add(entity, Role.ACTOR);
      }
    }
    boolean decided = announcer.decider().explicit();
    if (decided && draft.status == EventStatus.OCCURRED) {
      draft.status = EventStatus.PLANNED;
    }
  }

  /** {@code كشفت فلانة عن توقيع}, {@code أكد فلان توقيع}: right before the noun. */
  private static Subject sayer(Frames frame) {
    int noun = frame.at.first();
    int verb = frame.clause.verbBefore(noun, SAID);
    Subject subject =
        verb >= 0 && frame.clause.isSpeech(verb)
            ? Subject.of(frame.clause, verb, verb + 1, frame.discourse)
            : Subject.none(noun);
    boolean near =
        subject.end() == noun
            || subject.end() == noun - 1 && frame.clause.tokens().get(noun - 1).reads("عن");
    return near && subject.explicit() ? subject : Subject.none(noun);
  }

  private static boolean isWithOne(Frames frame) {
    return frame.after().stream()
            .anyMatch(a -> a.is("مع") && a.mention().canTakePart() && !a.entity().isOfNoState())
        && frame.after().stream().noneMatch(a -> a.is("بين"));
  }

  /** A state, a body, or who holds an office. */
  private static boolean isSide(Entity entity) {
    return entity.kind() != ParticipantKind.PERSON || !entity.offices().isEmpty();
  }
}
