package org.diwan.extract.event.speaker;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Who supports where a verb that goes on names its object only: {@code التقى فلان …، وتدعم حزب
 * فلان}. It is the first who is named in the sentence.
 */
final class ObjectOnly {
  private static final Set<String> THIS = Set.of("هذا", "هذه", "ذلك", "تلك");

  /** Tokens from the verb to its object. */
  private static final int NEAR = 2;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  ObjectOnly(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** Null where the verb may have a subject of its own, or nobody is named before. */
  @Nullable Entity subject() {
    return clause.continues(at.first()) && isTransitive() && hasObjectOnly()
        ? FirstName.before(clause, at.first())
        : null;
  }

  private boolean isTransitive() {
    return at.trigger().type() == EventType.ENDORSE
        && !at.trigger().lemma().endsWith("أشاد")
        && !at.trigger().lemma().endsWith("رحب");
  }

  /** One bare name behind the verb. */
  private boolean hasObjectOnly() {
    List<Argument> bare =
        frame.after().stream().filter(a -> a.isBare() && a.mention().canTakePart()).toList();
    return bare.size() == 1
        && bare.getFirst().mention().first() - at.end() <= NEAR
        && !isThis(bare.getFirst().mention().end())
        && (!bare.getFirst().entity().isPerson() || isRepeated());
  }

  /** {@code وأيدت فلانة هذا القرار}: the object stands behind the name. */
  private boolean isThis(int token) {
    return token < clause.tokens().size() && THIS.contains(clause.tokens().get(token).folded());
  }

  /** Whether the sentence said the like before: {@code هنأ … وهنأ …}. */
  private boolean isRepeated() {
    return clause.triggers().stream()
        .anyMatch(
            t -> t.first() < at.first() && t.isVerb() && t.trigger().type() == at.trigger().type());
  }
}
