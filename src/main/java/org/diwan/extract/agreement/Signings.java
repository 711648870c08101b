package org.diwan.extract.agreement;

import java.util.List;
import org.diwan.model.DateSpan;
import org.diwan.model.Event;
import org.diwan.model.EventType;
import org.diwan.model.Evidence;
import org.diwan.text.DateMention;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** The event with which a document came about. */
final class Signings {
  private Signings() {}

  /** The signing or declaration of the same sentence that stands nearest before the noun. */
  static @Nullable Event near(List<Event> events, int sentence, List<Token> tokens, int noun) {
    Event best = null;
    int least = 160;
    int at = tokens.get(noun).start();
    for (Event event : events) {
      if (event.type() != EventType.SIGNING && event.type() != EventType.DECLARATION) {
        continue;
      }
      for (Evidence mention : event.mentions()) {
        int distance = at - mention.start();
        if (mention.sentenceNo() == sentence && distance > -60 && Math.abs(distance) < least) {
          least = Math.abs(distance);
          best = event;
        }
      }
    }
    return best;
  }

  static @Nullable DateSpan dateWithin(List<DateMention> dates, int first, int end) {
    for (DateMention date : dates) {
      if (date.firstToken() >= first
          && date.firstToken() < end
          && date.span() != null
          && !date.nameLike()) {
        return date.span();
      }
    }
    return null;
  }
}
