package org.diwan.extract.event.subject;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * Keeps in mind, word by word, who spoke last and who was told of last: whom {@code وأضاف} and
 * {@code كما زار} mean in the next sentence.
 */
public final class LastNamed {
  /** Words with which a sentence opens. */
  private static final int OPENING = 8;

  private final Clause clause;
  private final Discourse discourse;

  public LastNamed(Clause clause, Discourse discourse) {
    this.clause = clause;
    this.discourse = discourse;
  }

  /** The subject of a verb, if one stands at the token. */
  public void keepAt(int token) {
    if (!clause.isVerb(token)) {
      return;
    }
    Subject subject = Subject.of(clause, token, token + 1, discourse);
    boolean named = subject.explicit() && !subject.entities().isEmpty();
    if (clause.cues().speech().finite(clause.tokens().get(token)) != null) {
      keepSpeaker(token, subject, named);
    } else if (named && clause.antecedent(token) == null) {
      discourse.setSubject(subject.entities().getFirst());
    }
  }

  private void keepSpeaker(int verb, Subject subject, boolean named) {
    if (named) {
      Entity speaker = subject.entities().getFirst();
      discourse.setSpeaker(speaker);
      discourse.setSubject(speaker);
    } else if (subject.explicit()) {
      discourse.clearSpeaker();
    } else if (verb <= 2 && !isChained(verb, discourse.speaker())) {
      discourse.setSpeaker(discourse.subject());
    }
  }

  /** {@code وأضاف}, {@code وتابعت}: who spoke last goes on, though others were told of since. */
  private boolean isChained(int verb, @Nullable Entity speaker) {
    return speaker != null
        && "CHAIN".equals(clause.cues().speech().finite(clause.tokens().get(verb)))
        && Agreeing.agrees(speaker, Subject.isFeminine(clause, verb));
  }

  /**
   * The subject of the sentence's first verb, or the mention it opens with; a verb that names
   * nobody leaves the last one.
   */
  public void keepOpening() {
    int first = Dateline.end(clause.tokens()) + 1;
    for (int i = first; i < Math.min(clause.tokens().size(), first + OPENING); i++) {
      Argument here = clause.startingAt(i);
      if (here != null && here.isBare() && here.mention().canTakePart()) {
        discourse.setSubject(here.entity());
        return;
      }
      if (clause.isVerb(i)) {
        Subject subject = Subject.of(clause, i, i + 1, discourse);
        if (subject.explicit() && !subject.entities().isEmpty()) {
          discourse.setSubject(subject.entities().getFirst());
        }
        return;
      }
    }
  }
}
