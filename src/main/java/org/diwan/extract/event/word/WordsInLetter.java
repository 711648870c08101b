package org.diwan.extract.event.word;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Spoken;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventClass;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A letter that no verb sends: whose words it holds wrote it, {@code قال فلان في رسالة إلى فلان},
 * {@code وفي رسالة إلى فلان، أكد فلان}, or from whom it came, {@code جاء ذلك في رسالة من فلان إلى
 * فلان}. Not what a deed makes known: {@code في الزيارة رسالة من فلانة إلى فلانة}.
 */
final class WordsInLetter {
  private static final Set<String> WITHIN = Set.of("في", "وفي", "ضمن", "عبر", "خلال", "وخلال");

  /** Words outside names from who says it to his letter. */
  private static final int REACH = 12;

  /** Tokens from the word for a letter, or its writer, to whom it is from or for. */
  private static final int NEAR = 2;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  WordsInLetter(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** Adds who wrote it and to whom; whether both are told, and it is not to one's own people. */
  boolean fill(Draft draft) {
    List<Argument> behind = isWithin() ? clause.after(at.end()) : List.of();
    if (behind.isEmpty() || !isNear(behind.getFirst(), at.end())) {
      return false;
    }
    Argument first = behind.getFirst();
    boolean sent = first.is("من");
    Entity writer = sent ? first.entity() : first.is("الي", "ل") ? sayer(first) : null;
    if (writer == null) {
      return false;
    }
    draft.add(writer, Role.ACTOR);
    addressees(draft, sent ? behind.subList(1, behind.size()) : behind, sent ? first : null);
    return draft.in(Role.RECIPIENT).stream()
        .anyMatch(
            e -> e.kind() != ParticipantKind.COUNTRY || !e.side().equals(writer.countryIso3()));
  }

  private boolean isWithin() {
    return at.first() > 0
        && (WITHIN.contains(clause.tokens().get(at.first() - 1).folded())
            || at.form().preposition() == 'ب');
  }

  private static boolean isNear(Argument argument, int from) {
    return argument.mention().canTakePart() && argument.mention().first() - from <= NEAR;
  }

  /** Those behind {@code إلى}, and whom {@code و} joins to them. */
  private static void addressees(Draft draft, List<Argument> behind, @Nullable Argument writer) {
    int next = writer == null ? Integer.MAX_VALUE : writer.mention().end();
    for (Argument argument : behind) {
      boolean first = draft.in(Role.RECIPIENT).isEmpty();
      boolean to = argument.is("الي", "ل") && argument.mention().first() - next <= NEAR;
      boolean joined = argument.mention().conjoined() && argument.mention().first() <= next + 1;
      if (!argument.mention().canTakePart() || !(first ? to : joined)) {
        return;
      }
      draft.add(argument.entity(), Role.RECIPIENT);
      next = argument.mention().end();
    }
  }

  /** Whose words stand before the letter, or behind its addressee. */
  private @Nullable Entity sayer(Argument addressee) {
    int verb = clause.verbBefore(at.first(), REACH);
    if (verb >= 0) {
      return says(verb) ? subject(verb) : null;
    }
    List<Entity> spoken = Spoken.after(clause, addressee.mention().end(), frame.discourse);
    return spoken.size() == 1 ? spoken.getFirst() : null;
  }

  private @Nullable Entity subject(int verb) {
    Subject subject = Subject.of(clause, verb, verb + 1, frame.discourse);
    boolean one = subject.explicit() && subject.entities().size() == 1;
    return one ? subject.entities().getFirst() : null;
  }

  private boolean says(int verb) {
    return clause.isSpeech(verb)
        || clause.triggers().stream()
            .anyMatch(t ->
                t.first() == verb
                    && t.isVerb()
                    && t.trigger().type().eventClass() == EventClass.WORD);
  }
}
