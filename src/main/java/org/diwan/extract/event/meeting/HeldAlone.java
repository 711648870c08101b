package org.diwan.extract.event.meeting;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.SubjectPronoun;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;

/**
 * A body or government that meets by itself: {@code عقد حزب فلان اجتماعا}, {@code تجتمع الحكومة
 * الفلانية غدا}. Who holds it stands right by the verb, and nobody it meets with is told.
 */
final class HeldAlone {
  /** Words between the verb and the meeting, names not counted. */
  private static final int NEAR = 4;

  /** Words from who decides to the meeting. */
  private static final int SUBJECT = 9;

  private static final Set<String> WHEN = Set.of("خلال", "في", "اثنا", "عقب", "بعد");

  private final Draft draft;
  private final Frames frame;

  private HeldAlone(Draft draft, Frames frame) {
    this.draft = draft;
    this.frame = frame;
  }

  static boolean is(Draft draft, Frames frame) {
    return new HeldAlone(draft, frame).is();
  }

  private boolean is() {
    List<Entity> actors = draft.in(Role.ACTOR);
    if (actors.size() != 1
        || !frame.at.trigger().lemma().endsWith(":اجتمع")
        || frame.after().stream().anyMatch(a -> a.is("مع", "بين"))) {
      return false;
    }
    if (frame.at.trigger().suffixed()) {
      return frame.at.isNoun() && (decides(actors.getFirst()) || holdsIt(actors.getFirst()));
    }
    int verb = frame.at.isVerb() ? frame.at.first() : holding();
    return verb >= 0 && meets(actors.getFirst(), verb);
  }

  /** {@code قرر المجلس في اجتماعه}: who decides something when it meets. */
  private boolean decides(Entity actor) {
    int when = frame.at.first() - 1;
    return when > 0
        && frame.clause.tokens().get(when).readsAny(WHEN)
        && frame.clause.arguments().stream()
            .filter(a -> a.entity().equals(actor) && a.isBare() && isBodyOrGovernment(a))
            .anyMatch(a -> isOneClause(frame.clause, a.mention().end(), when));
  }

  /** {@code يعقد المجلس اجتماعه المقبل غدا}: a body whose own meeting it is. */
  private boolean holdsIt(Entity actor) {
    int verb = frame.lightVerb();
    return verb >= 0
        && actor.kind() == ParticipantKind.ORGANISATION
        && frame.subject().explicit()
        && meets(actor, verb);
  }

  /** Whether who stands before one place may do what is told at another. */
  static boolean isOneClause(Clause clause, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (clause.barrier(i) != Barrier.NONE) {
        return false;
      }
    }
    return from <= to && words(clause, from, to) <= SUBJECT;
  }

  /** {@code عقد اجتماعا}, not {@code عقد الاجتماع}, which was told before. */
  private int holding() {
    int verb = Fold.isDefinite(frame.at.form().word()) ? -1 : frame.lightVerb();
    boolean near = verb >= 0 && words(frame.clause, verb + 1, frame.at.first()) <= NEAR;
    return near && frame.subject().explicit() ? verb : -1;
  }

  private static int words(Clause clause, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += clause.isCovered(i) ? 0 : 1;
    }
    return words;
  }

  /** Whether it stands right by the verb that tells so, and is a body or government. */
  private boolean meets(Entity actor, int verb) {
    boolean meant = frame.at.isVerb() && SubjectPronoun.at(frame.clause, verb) >= 0;
    return meant && actor.kind() == ParticipantKind.ORGANISATION || standsBy(actor, verb);
  }

  private boolean standsBy(Entity actor, int verb) {
    return frame.clause.arguments().stream()
        .filter(a -> a.entity().equals(actor) && a.isBare())
        .filter(a -> a.mention().first() == verb + 1 || a.mention().end() == before(verb))
        .anyMatch(this::isBodyOrGovernment);
  }

  /** {@code الحكومة تجتمع}, {@code الحكومة التي اجتمعت}. */
  private int before(int verb) {
    return frame.clause.isRelative(verb - 1) ? verb - 1 : verb;
  }

  private boolean isBodyOrGovernment(Argument argument) {
    String first = frame.clause.tokens().get(argument.mention().first()).forms().getLast().word();
    return argument.entity().kind() == ParticipantKind.ORGANISATION
        || argument.entity().kind() == ParticipantKind.COUNTRY && Fold.bare(first).equals("حكومه");
  }
}
