package org.diwan.extract.agreement;

import org.diwan.extract.event.EventReader;
import org.diwan.model.AgreementType;
import org.diwan.model.Event;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Evidence;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** The event with which a document came about, told by more than the document's own name. */
final class Signings {
  private static final int FARTHEST = 200;
  private static final int BEHIND = 60;

  private Signings() {}

  /** The signing or declaration of the same sentence that stands nearest to the noun. */
  static @Nullable Event near(Passage passage, Occurrence document, DocumentWords words) {
    Event best = null;
    int least = FARTHEST;
    int at = passage.token(document.first()).start();
    for (Event event : passage.events()) {
      if (!fits(event, document)) {
        continue;
      }
      for (Evidence mention : event.mentions()) {
        int distance = at - mention.start();
        if (!mention.rule().equals(EventReader.OF_KNOWN_DOCUMENT)
            && mention.sentenceNo() == passage.sentence().sentence().number()
            && distance > -BEHIND
            && Math.abs(distance) < least
            && !isApart(passage, mention.start(), document.first(), words)) {
          least = Math.abs(distance);
          best = event;
        }
      }
    }
    return best;
  }

  private static boolean fits(Event event, Occurrence document) {
    boolean statement = document.noun().type() == AgreementType.JOINT_STATEMENT;
    boolean told = event.status() != EventStatus.DENIED && event.status() != EventStatus.CANCELLED;
    return told
        && (event.type() == EventType.SIGNING
            || event.type() == EventType.DECLARATION && statement);
  }

  /** Whether a relative clause or a time clause that no comma closes stands between. */
  private static boolean isApart(Passage passage, int start, int noun, DocumentWords words) {
    for (int i = noun - 1; i >= 0 && passage.token(i).start() >= start; i--) {
      if (OwnObject.is(passage, i, words)) {
        return true;
      }
    }
    for (int i = noun - 1; i >= 0 && passage.token(i).start() > start; i--) {
      Token token = passage.token(i);
      if (passage.isComma(i) && i < noun - 1) {
        return false;
      }
      if (passage.isStop(i) || words.isWhole(token.folded(), DocumentWords.Cue.APART)) {
        return true;
      }
    }
    return false;
  }
}
