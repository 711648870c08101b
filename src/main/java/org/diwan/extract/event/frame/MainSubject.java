package org.diwan.extract.event.frame;

import java.util.List;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Dateline;
import org.diwan.extract.event.clause.Marks;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Who says what a participle behind a comma tells: the subject of the verb before it, {@code زار
 * فلان فلانة، داعيا إلى}, be it a verb that is not known, {@code قررت فلانة التمديد، منتقدة}.
 */
public final class MainSubject {
  /** Words outside names back to the verb. */
  private static final int REACH = 20;

  private final Clause clause;
  private final int participle;
  private final int end;
  private final Discourse discourse;
  private final Sides sides;

  public MainSubject(Frames frame) {
    this(frame, frame.at.first());
  }

  /**
   * @param participle where it stands, which may be before the word itself: {@code زار فلان فلانة،
   *     معربا عن تقديره}
   */
  public MainSubject(Frames frame, int participle) {
    clause = frame.clause;
    this.participle = participle;
    end = frame.at.end();
    discourse = frame.discourse;
    sides = new Sides(frame.discourse);
  }

  /** Null where nobody is named whose gender agrees. */
  public @Nullable Subject of(boolean feminine) {
    Subject doer = doer(feminine);
    return doer == null ? behindComma(feminine) : doer;
  }

  /** {@code قطعت فلانة علاقاتها مع فلانة متهمة}: the subject of the last verb before. */
  private @Nullable Subject doer(boolean feminine) {
    int verb = clause.verbBefore(participle, REACH);
    if (verb < 0 || clause.isRelative(verb - 1) || isTold(verb)) {
      return null;
    }
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    boolean agrees =
        subject.explicit()
            && !subject.entities().isEmpty()
            && Agreeing.mayBe(clause, subject.entities().getFirst(), feminine);
    return agrees ? subject : null;
  }

  private @Nullable Subject behindComma(boolean feminine) {
    if (participle == 0 || !clause.tokens().get(participle - 1).is('،')) {
      return null;
    }
    Entity main = main();
    return main != null && !sides.isUnknown(main) && Agreeing.mayBe(clause, main, feminine)
        ? new Subject(List.of(main), end, false)
        : null;
  }

  private @Nullable Entity main() {
    for (int i = participle - 1; i >= 0; i--) {
      if (clause.isVerb(i) && !clause.isRelative(i - 1) && !isTold(i)) {
        Subject subject = Subject.of(clause, i, i + 1, discourse);
        boolean one = subject.explicit() && subject.entities().size() == 1;
        return one ? subject.entities().getFirst() : null;
      }
    }
    return opening(clause);
  }

  /** {@code نفى فلان أن تكون فلانة فعلت}: within what another verb tells. */
  private boolean isTold(int verb) {
    for (int i = 1; i < verb; i++) {
      if (Marks.COMPLEMENTISERS.contains(clause.tokens().get(i).folded())) {
        return IntStream.range(0, i).anyMatch(clause::isVerb);
      }
    }
    return false;
  }

  /** The name with which the sentence opens, one word before it or none. */
  public static @Nullable Entity opening(Clause clause) {
    int first = Dateline.end(clause.tokens()) + 1;
    for (int i = first; i <= first + 1; i++) {
      Argument here = clause.startingAt(i);
      if (here != null) {
        boolean doer = here.isBare() && here.mention().canTakePart();
        return doer && here.mention().kind() != Mention.Kind.ADJECTIVE ? here.entity() : null;
      }
    }
    return null;
  }
}
