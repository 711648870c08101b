package org.diwan.extract.event.speaker;

import java.util.stream.IntStream;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.MainSubject;
import org.diwan.extract.event.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Who says a noun that a participle of saying governs, where no verb tells of speech: {@code زار
 * فلان فلانة، معربا عن تقديره لجهودها}, {@code وصل فلان، مؤكدا التزام بلاده}.
 */
final class SaidBeside {
  /** Words between the participle and the noun: {@code عن خالص}. */
  private static final int REACH = 3;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  SaidBeside(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** Null where no participle right before governs it, or nobody whom it describes is known. */
  @Nullable Subject subject() {
    int participle = at.isNoun() ? participle() : -1;
    if (participle < 1 || !clause.tokens().get(participle - 1).isAny("،,")) {
      return null;
    }
    boolean feminine = clause.tokens().get(participle).folded().endsWith("ه");
    return new MainSubject(frame, participle).of(feminine);
  }

  /** Nothing but a preposition and adjectives between, -1 for none. */
  private int participle() {
    return IntStream.iterate(at.first() - 1, i -> i >= 0 && i >= at.first() - 1 - REACH, i -> i - 1)
        .takeWhile(i -> clause.tokens().get(i).isWord() && !clause.isVerb(i) && !clause.isNamed(i))
        .filter(i -> clause.cues().speech().participle(clause.tokens().get(i)) != null)
        .findFirst()
        .orElse(-1);
  }
}
