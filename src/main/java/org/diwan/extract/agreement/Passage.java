package org.diwan.extract.agreement;

import java.time.LocalDate;
import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.model.Event;
import org.diwan.text.DateMention;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** A sentence with all that is known of it when its documents are read. */
record Passage(
    String text,
    ReadSentence sentence,
    int index,
    List<Event> events,
    List<DateMention> dates,
    @Nullable LocalDate publishedOn,
    Registry registry) {

  List<Token> tokens() {
    return sentence.tokens();
  }

  Token token(int at) {
    return sentence.tokens().get(at);
  }

  boolean isTitle() {
    return sentence.sentence().isTitle();
  }

  /** The mention that covers a token. */
  @Nullable Mention over(int token) {
    for (Mention mention : sentence.mentions()) {
      if (mention.first() <= token && token < mention.end()) {
        return mention;
      }
    }
    return null;
  }

  /** A mark behind which another clause begins. */
  boolean isStop(int token) {
    Token mark = token(token);
    return mark.is('.')
        || mark.is(':')
        || mark.is(';')
        || mark.is('؛')
        || mark.is('؟')
        || mark.is('!');
  }

  /** Whether a date covers a token. */
  boolean isDated(int token) {
    return dates.stream().anyMatch(d -> d.firstToken() <= token && token < d.pastLastToken());
  }

  boolean isComma(int token) {
    return token(token).is('،') || token(token).is(',');
  }

  /** The folded word before a mention, empty at the beginning of the sentence. */
  String before(Mention mention) {
    return mention.first() == 0 ? "" : token(mention.first() - 1).folded();
  }

  /** The side for which the one mentioned stands, null for none. */
  @Nullable Entity side(Mention mention) {
    return registry.side(mention.entity().toParticipant());
  }
}
