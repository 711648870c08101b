package org.diwan.extract.event.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Charges and statements told of before and judged now: {@code وصف فلان تلك التصريحات بأنها},
 * {@code قال إن هذه الاتهامات لا أساس لها}. Who judges a charge rejects it.
 */
public final class Claim {
  private static final Set<String> DENIALS = Set.of("نفي", "فند", "دحض");
  private static final Set<String> THESE = Set.of("هذه", "تلك", "كل", "جميع");

  /** Words before the verdict in which the charge stands. */
  private static final int REACH = 12;

  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  public Claim(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
  }

  /** {@code نفى}: whose talk it is is denied, of what it is takes no part. */
  public static boolean isDenial(TriggerAt at) {
    return DENIALS.stream().anyMatch(Fold.fold(at.trigger().lemma())::endsWith);
  }

  /** {@code نفى مزاعم فلان}, {@code نفى ما نشرته صحف تابعة لفلان}; not {@code نفى لقاءه بفلان}. */
  public boolean isWhose(Mention mention, int from) {
    int name = mention.first();
    return mention.conjoined() && clause.isNamed(name - 1)
        || clause.clitic(name - 1) != 'ب'
            && IntStream.range(Math.max(from, name - 2), name)
                .anyMatch(i ->
                    isOf(SpeechCue.CHARGE, i)
                        || isOf(SpeechCue.STATED, i)
                        || isOf(SpeechCue.TALE, i))
        || IntStream.range(from, name).anyMatch(i -> clause.tokens().get(i).folded().equals("ما"));
  }

  /** Whether the verdict is one on a charge, or calls untrue what it is on. */
  public boolean isDenied() {
    int from = Math.max(0, at.first() - REACH);
    return at.trigger().type() == EventType.ACCUSE
        && IntStream.range(from, at.first())
            .anyMatch(i -> !clause.isNamed(i) && isOf(SpeechCue.CHARGE, i) && !clause.isVerb(i));
  }

  /** Whether {@code هذه الاتهامات} or {@code تلك التصريحات} opens at a token, nobody's by name. */
  public boolean isTopic(int token) {
    if (token < 0 || token + 1 >= clause.tokens().size()) {
      return false;
    }
    boolean charge =
        Fold.isDefinite(clause.tokens().get(token).folded())
            && isOf(SpeechCue.CHARGE, token)
            && clause.startingAt(token + 1) == null;
    return charge || isThese(token);
  }

  /**
   * Who spoke last against one of these sides, else who was blamed last, else who spoke last; null
   * for nobody else.
   */
  public @Nullable Entity claimant(Set<String> own) {
    Draft word = discourse.lastWord();
    List<Entity> blamed =
        word != null && word.type == EventType.ACCUSE ? word.in(Role.RECIPIENT) : List.of();
    Entity told = discourse.subject();
    Entity last =
        discourse.speaker() == null && told != null && told.isPerson() ? told : discourse.speaker();
    return Stream.of(
            discourse.spokeAgainst(own), blamed, last == null ? List.<Entity>of() : List.of(last))
        .flatMap(List::stream)
        .filter(e -> !own.contains(e.side()))
        .findFirst()
        .orElse(null);
  }

  /** {@code أدان فلان تلك التصريحات}: adds who made them. */
  public void join(Draft draft, Subject subject) {
    boolean judged = draft.type == EventType.ACCUSE || draft.type == EventType.REJECT;
    if (judged
        && at.isVerb()
        && subject.explicit()
        && (isThese(at.end()) || isThese(subject.end()))) {
      Entity claimant = claimant(draft.sides(Role.ACTOR));
      Entity side = claimant == null ? null : new Sides(discourse).of(claimant);
      draft.add(side == null ? claimant : side, Role.RECIPIENT);
    }
  }

  /** {@code هذه الاتهامات}. */
  private boolean isThese(int token) {
    return token + 1 < clause.tokens().size()
        && THESE.contains(clause.tokens().get(token).folded())
        && Fold.isDefinite(clause.tokens().get(token + 1).folded())
        && (isOf(SpeechCue.CHARGE, token + 1) || isOf(SpeechCue.STATED, token + 1));
  }

  private boolean isOf(SpeechCue noun, int token) {
    return clause.cues().words().isBare(noun, clause.tokens().get(token));
  }
}
