package org.diwan.extract.event.word;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.frame.Claim;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody calls what a verdict tells, or whose doing: {@code وصف فلان فلانة بأنها دولة
 * مارقة}, {@code واصفا الهجوم الفلاني بالجريمة}, {@code وصف القرار الذي اتخذته فلانة بأنه باطل}.
 *
 * @param speaker who says so
 * @param judged whom, or whose doing, he means; null for who said {@code تلك التصريحات}
 */
record Described(Entity speaker, @Nullable Entity judged) {
  private static final Set<String> VERBS = Set.of("وصف", "وصفت", "يصف", "تصف");
  private static final Set<String> PARTICIPLES = Set.of("واصفا", "واصفه");
  private static final Set<String> AS = Set.of("بانه", "بانها", "بانهم", "بانهما", "ب");

  /** Tokens from the verb to the verdict. */
  private static final int REACH = 22;

  /** Tokens from {@code بأنه} to the verdict. */
  private static final int NEAR = 4;

  /**
   * Null where nobody is described with the verdict. Right behind the verb whose doing it was, who
   * speaks is the one who spoke before.
   */
  static @Nullable Described of(Frames frame) {
    int as = as(frame);
    int verb = as < 0 ? -1 : verb(frame.clause, as);
    if (verb < 0) {
      return null;
    }
    Subject subject =
        VERBS.contains(bare(frame.clause, verb))
            ? Subject.of(frame.clause, verb, verb + 1, frame.discourse)
            : Subject.none(verb + 1);
    boolean doing = !frame.clause.isNamed(verb + 1) && isDoing(frame, verb + 1);
    boolean behind = doing && (subject.end() > verb + 1 || !subject.explicit());
    boolean named = subject.explicit() && !subject.entities().isEmpty() && !behind;
    boolean told = named || behind || !VERBS.contains(bare(frame.clause, verb));
    Entity last = told ? frame.discourse.speaker() : null;
    Entity speaker = named ? subject.entities().getFirst() : last;
    int from = behind ? verb + 1 : Math.max(verb + 1, subject.end());
    Entity judged = judged(frame, from, as);
    boolean unnamed = judged == null && !new Claim(frame).isTopic(from);
    return speaker == null || unnamed ? null : new Described(speaker, judged);
  }

  /** Where {@code بأنه} stands before the verdict, or its own {@code ب}; -1 for nowhere. */
  private static int as(Frames frame) {
    if (frame.at.form().preposition() == 'ب') {
      return frame.at.first();
    }
    int noun = frame.at.first() - 1;
    if (noun > 0 && !frame.clause.isNamed(noun) && frame.clause.clitic(noun) == 'ب') {
      return noun;
    }
    for (int i = frame.at.first() - 1; i >= Math.max(0, frame.at.first() - NEAR); i--) {
      if (AS.contains(word(frame.clause, i))) {
        return i;
      }
    }
    return -1;
  }

  private static int verb(Clause clause, int as) {
    for (int i = as - 1; i >= Math.max(0, as - REACH); i--) {
      String bare = bare(clause, i);
      if (!clause.isNamed(i) && (VERBS.contains(bare) || PARTICIPLES.contains(bare))) {
        return i;
      }
      if (clause.barrier(i) == Barrier.MARK || clause.isSpeech(i) && clause.isVerb(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Without the conjunction. */
  private static String bare(Clause clause, int token) {
    String word = word(clause, token);
    return word.startsWith("وو") || word.startsWith("وي") || word.startsWith("وت")
        ? word.substring(1)
        : word;
  }

  /** Named right where the object stands, or by the noun of a doing there. */
  private static @Nullable Entity judged(Frames frame, int from, int as) {
    Clause clause = frame.clause;
    boolean comma = clause.tokens().get(from).is('،') && clause.asideEnd(from) == 0;
    int object = comma ? from + 1 : from;
    while (object < as && clause.asideEnd(object) > 0) {
      object = clause.asideEnd(object) + 1;
    }
    Argument told = new DoerTold(frame).behind(object);
    if (told != null && told.mention().end() <= as) {
      return told.entity();
    }
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.first() >= object && mention.end() <= as) {
        boolean itself = mention.first() == object && mention.kind() != Mention.Kind.ADJECTIVE;
        boolean doing = mention.first() == object + 1 && isDoing(frame, object);
        return argument.isBare() && (itself || doing) ? argument.entity() : null;
      }
    }
    return null;
  }

  private static boolean isDoing(Frames frame, int token) {
    return frame.cues.isBareSpeech(SpeechCue.DOING, frame.clause.tokens().get(token));
  }

  private static String word(Clause clause, int token) {
    return clause.tokens().get(token).folded();
  }
}
